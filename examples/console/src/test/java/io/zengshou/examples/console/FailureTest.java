package io.zengshou.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown, an officer reads words of ours, and the status is one that is documented. */
class FailureTest {

  /** Two English words beside each other: a library's message. */
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![-.:\\w])(?!java )[A-Za-z]*[a-z]{2,} [a-z]{2,}");

  static Stream<Arguments> failures() {
    return Stream.of(
        told(new NoSuchFileException("a.csv"), 2, "没有这个文件或文件夹：a.csv"),
        told(new AccessDeniedException("a.csv"), 2, "没有权限读或写：a.csv"),
        told(new FileAlreadyExistsException("a.csv"), 2, "已经有这个文件，不覆盖：a.csv"),
        told(new DirectoryNotEmptyException("a"), 2, "文件夹不是空的，不覆盖：a"),
        told(new NotDirectoryException("a"), 2, "文件读不了或写不了：a（路径里有一段不是文件夹）"),
        told(new FileSystemLoopException("a"), 2, "文件读不了或写不了：a（文件夹的链接绕成了圈）"),
        told(new FileSystemException("a", null, "No space left on device"), 2, "磁盘满了"),
        told(new FileSystemException("a", null, "Read-only file system"), 2, "磁盘是只读的"),
        told(new FileSystemException("a", null, "File name too long"), 2, "文件名太长"),
        told(new FileSystemException("a", null, "Too many open files"), 2, "打开的文件太多"),
        told(new FileSystemException("a", null, "Disk quota exceeded"), 2, "磁盘配额"),
        told(new FileSystemException("a", null, "Something new"), 2, "a（原因不明）"),
        told(
            new FileSystemException(
                "a",
                null,
                "The process cannot access the file because it is being used by another process"),
            2,
            "别的程序正开着它"),
        told(new FileNotFoundException("/root/a (Permission denied)"), 2, "/root/a（没有权限）"),
        told(new FileNotFoundException("a (Is a directory)"), 2, "a（这是一个文件夹，不是文件）"),
        told(new IOException("No space left on device"), 2, "磁盘满了"),
        told(new IOException("Input/output error"), 2, "磁盘或网络出错"),
        told(new IOException("Is a directory"), 2, "这是一个文件夹，不是文件"),
        told(new IOException("something else"), 2, "文件读不了或写不了：原因不明"),
        told(new IOException(), 2, "文件读不了或写不了：原因不明"),
        told(new ZipException("Not in GZIP format"), 2, "不是压缩文件，或者坏了"),
        told(new ZipException("invalid stored block lengths"), 2, "不是压缩文件，或者坏了"),
        told(new EOFException("Unexpected end of ZLIB input stream"), 2, "文件不完整"),
        told(new EOFException(), 2, "文件不完整"),
        told(new MalformedInputException(1), 2, "--charset GBK"),
        told(new ConnectException("Connection refused"), 2, "连不上"),
        told(new InvalidPathException("a\0b", "Nul character not allowed"), 2, "路径里有不能用的字符"),
        told(
            new SQLException(
                "No suitable driver found for jdbc:postgresql://h/d?password=geheim", "08001"),
            2,
            "org.postgresql:postgresql 的 jar"),
        told(new SQLException("No suitable driver", "08001"), 2, "不认得这种数据库"),
        told(new SQLException("Database not found", "90146"), 2, "没有这个数据库"),
        told(new SQLException("Connection refused", "08001"), 2, "连不上数据库"),
        told(new SQLException("Wrong user name or password", "28000"), 2, "用户名或口令不对"),
        told(new SQLException("Table \"A\" not found", "42S02"), 2, "没有要用的表"),
        told(new SQLException("relation does not exist", "42P01"), 2, "没有要用的表"),
        told(new SQLException("Table \"A\" already exists", "42S01"), 2, "已有同名的表，不覆盖"),
        told(new SQLException("relation already exists", "42P07"), 2, "已有同名的表，不覆盖"),
        told(new SQLException("Value too long", "22001"), 2, "放不进"),
        told(new SQLException("anything", "ZZ999"), 2, "数据库出错（SQLSTATE ZZ999）"),
        told(new SQLException("anything"), 2, "数据库出错"),
        told(new IOException("database", new SQLException("x", "42S02")), 2, "没有要用的表"),
        told(new UncheckedIOException(new NoSuchFileException("a")), 2, "没有这个文件或文件夹：a"),
        told(new ExecutionException(new NoSuchFileException("a")), 2, "没有这个文件或文件夹：a"),
        told(new OutputLostException(new IOException("No space left on device")), 2, "标准输出写入失败"),
        told(new OutputLostException(new IOException("Broken pipe")), 0, ""),
        told(new OutputLostException(new IOException("断开的管道")), 0, ""),
        told(new InterruptedException(), 130, "已中断"),
        told(new ClosedByInterruptException(), 130, "已中断"),
        told(new OutOfMemoryError("Java heap space"), 2, "内存不够"),
        told(new NoClassDefFoundError("org/drools/X"), 2, "缺少 org/drools/X"),
        told(new IllegalStateException("no rate of production-bonus"), 3, "自己出了错"),
        told(new StackOverflowError(), 3, "自己出了错"),
        told(new NullPointerException(), 3, "自己出了错"));
  }

  private static Arguments told(Throwable thrown, int status, String words) {
    return Arguments.of(thrown, status, words);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isToldInWordsOfOurs(Throwable thrown, int status, String words) throws IOException {
    Failure failure = Failure.of(thrown, "county", 1);
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.words().zh())
        .contains(words)
        .doesNotContain("Exception", "geheim", "at io.");
    assertThat(failure.words().zh()).doesNotContainPattern(ENGLISH);
    assertThat(failure.words().en()).doesNotContain("Exception", "geheim");
    assertThat(failure.words().en().codePoints().anyMatch(Character::isIdeographic)).isFalse();
    deleteDetails(failure);
  }

  @Test
  void theDetailsOfAFaultOfOursAreInAFileOfThisUser() throws IOException {
    Failure failure = Failure.of(new IllegalStateException("no rate"), "county", 1);
    Matcher file = Pattern.compile("详情写在 (.*)，请").matcher(failure.words().zh());
    assertThat(file.find()).isTrue();
    Path path = Path.of(file.group(1));
    assertThat(Files.readString(path))
        .startsWith("county ")
        .contains("IllegalStateException", "no rate");
    Files.delete(path);
  }

  private static void deleteDetails(Failure failure) throws IOException {
    Matcher file = Pattern.compile("详情写在 (.*)，请").matcher(failure.words().zh());
    if (file.find()) {
      Files.deleteIfExists(Path.of(file.group(1)));
    }
  }
}
