package io.zengshou.examples.quickstart;

import io.zengshou.rules.explain.Words;
import java.nio.charset.Charset;
import java.util.Optional;

/** Whether this process can read files with Chinese names, as rule files have. */
final class FileNames {

  private FileNames() {}

  /** A hint where it cannot: Java takes the charset of file names from the platform alone. */
  static Optional<String> warning(Words words) {
    String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
    if (!Charset.isSupported(charset) || Charset.forName(charset).newEncoder().canEncode("规则")) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            "本机文件名编码是 " + charset + "，读不了中文文件名；请先设置 LC_ALL=C.UTF-8",
            "file names are read as "
                + charset
                + " here, which has no Chinese; set LC_ALL=C.UTF-8 first"));
  }
}
