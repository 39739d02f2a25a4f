package io.zengshou.examples.console;

import io.zengshou.rules.text.Text;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** What the system and Java's library say of files, in words of ours. */
final class SystemWords {

  private static final Text NO_FILE = new Text("没有这个文件或文件夹：", "no such file or folder: ");
  private static final Text DENIED = new Text("没有权限读或写：", "may not be read or written: ");
  private static final Text THERE =
      new Text("已经有这个文件，不覆盖：", "is there already, and nothing is overwritten: ");
  private static final Text FULL =
      new Text("文件夹不是空的，不覆盖：", "the folder is not empty and nothing is overwritten: ");
  private static final Text UNREADABLE = new Text("文件读不了或写不了：", "cannot be read or written: ");
  private static final Text FOLDER = new Text("这是一个文件夹，不是文件", "it is a folder and no file");
  private static final Text NO_FOLDER = new Text("路径里有一段不是文件夹", "a part of the path is no folder");
  private static final Text TORN = new Text("文件不完整，后面缺了一截", "the file is torn off");
  private static final Text NO_ARCHIVE =
      new Text("不是压缩文件，或者坏了", "it is no compressed file, or a damaged one");

  /** What an operating system says, in small letters, and what it means. */
  private static final Map<String, Text> MEANINGS = meanings();

  private SystemWords() {}

  private static Map<String, Text> meanings() {
    Map<String, Text> meanings = new LinkedHashMap<>();
    Text space = new Text("磁盘满了，腾出空间再试", "the disk is full");
    Text busy = new Text("别的程序正开着它，关掉再试", "another program has it open");
    meanings.put("no space left", space);
    meanings.put("not enough space", space);
    meanings.put("disk quota", new Text("超过了磁盘配额", "the disk quota is used up"));
    meanings.put("is a directory", FOLDER);
    meanings.put("not a directory", NO_FOLDER);
    meanings.put("read-only", new Text("磁盘是只读的", "the disk is read-only"));
    meanings.put("permission denied", new Text("没有权限", "it may not be used"));
    meanings.put("access is denied", new Text("没有权限", "it may not be used"));
    meanings.put("operation not permitted", new Text("没有权限", "it may not be used"));
    meanings.put("no such file", new Text("没有这个文件或文件夹", "no such file or folder"));
    meanings.put("cannot find the", new Text("没有这个文件或文件夹", "no such file or folder"));
    meanings.put("too many open files", new Text("打开的文件太多", "too many files are open"));
    meanings.put("name too long", new Text("文件名太长", "the name is too long"));
    meanings.put("used by another process", busy);
    meanings.put("locked a portion", busy);
    meanings.put("resource busy", busy);
    meanings.put("text file busy", busy);
    meanings.put("input/output error", new Text("磁盘或网络出错", "the disk or the network failed"));
    meanings.put("stale file handle", new Text("网络盘断开了", "the network disk is gone"));
    meanings.put("broken pipe", new Text("读的一方已经关闭", "the reader has left"));
    meanings.put("invalid argument", new Text("这里不能这样读写", "it cannot be used like this"));
    meanings.put("not in gzip format", NO_ARCHIVE);
    meanings.put("end of zlib", TORN);
    meanings.put("end header", NO_ARCHIVE);
    meanings.put("file too large", new Text("文件太大", "the file is too large"));
    return meanings;
  }

  /** What is wrong, with the file where it is known. */
  static Text of(IOException e) {
    if (e instanceof DirectoryNotEmptyException folder) {
      return with(FULL, folder.getFile());
    }
    if (e instanceof NoSuchFileException file) {
      return with(NO_FILE, file.getFile());
    }
    if (e instanceof AccessDeniedException file) {
      return with(DENIED, file.getFile());
    }
    if (e instanceof FileAlreadyExistsException file) {
      return with(THERE, file.getFile());
    }
    Text reason = reason(e);
    String file = file(e);
    return file.isEmpty()
        ? joined(UNREADABLE, reason)
        : joined(
            with(UNREADABLE, file), new Text("（" + reason.zh() + "）", " (" + reason.en() + ")"));
  }

  /** Why a file cannot be used, without its name. */
  static Text reason(IOException e) {
    if (e instanceof NotDirectoryException) {
      return NO_FOLDER;
    }
    if (e instanceof FileSystemLoopException) {
      return new Text("文件夹的链接绕成了圈", "links of folders go round in a circle");
    }
    if (e instanceof CharacterCodingException) {
      return new Text(
          "文字不是这种编码；Excel 存的多半是 GBK，加 --charset GBK，或另存为 UTF-8",
          "the text is in another encoding: save it as UTF-8, or add --charset GBK");
    }
    if (e instanceof UnknownHostException || e instanceof SocketException) {
      return new Text("连不上网络上的那一端", "the other end of the network is not reached");
    }
    String words = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    Text known = meaning(words);
    if (known != null) {
      return known;
    }
    if (e instanceof ZipException) {
      return NO_ARCHIVE;
    }
    return e instanceof EOFException ? TORN : new Text("原因不明", "for a reason unknown: " + words);
  }

  private static @Nullable Text meaning(@Nullable String words) {
    String small = String.valueOf(words).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Text> each : MEANINGS.entrySet()) {
      if (small.contains(each.getKey())) {
        return each.getValue();
      }
    }
    // Some systems speak Chinese themselves, and so do messages of ours.
    boolean chinese = small.codePoints().anyMatch(Character::isIdeographic);
    return chinese && words != null ? Text.same(words) : null;
  }

  private static String file(IOException e) {
    if (e instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile();
    }
    // As in "/etc/shadow (Permission denied)".
    String words = String.valueOf(e.getMessage());
    int bracket = words.lastIndexOf(" (");
    return e instanceof FileNotFoundException && bracket > 0 ? words.substring(0, bracket) : "";
  }

  private static Text with(Text words, @Nullable String file) {
    return new Text(words.zh() + file, words.en() + file);
  }

  private static Text joined(Text one, Text other) {
    return new Text(one.zh() + other.zh(), one.en() + other.en());
  }
}
