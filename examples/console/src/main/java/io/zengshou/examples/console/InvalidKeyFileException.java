package io.zengshou.examples.console;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.FaultyInputException;
import io.zengshou.rules.text.IdentityMask;
import io.zengshou.rules.text.Text;
import java.util.List;

/** A file that cannot be the key of masks. */
public final class InvalidKeyFileException extends FaultyInputException {

  private static final long serialVersionUID = 1L;

  private static final Text ALLOWED =
      new Text(
          "至少 " + IdentityMask.SHORTEST_KEY + " 字节的文件，内容随机",
          "a file of at least " + IdentityMask.SHORTEST_KEY + " random bytes");

  private InvalidKeyFileException(Fault fault) {
    super("the key of identity numbers", List.of(fault.allowed(ALLOWED)));
  }

  static InvalidKeyFileException unreadable(String file) {
    return new InvalidKeyFileException(
        Fault.of(
                Identities.KEY,
                new Text("没有这个密钥文件，或读不了", "there is no such key file, or it cannot be read"))
            .actual(file));
  }

  static InvalidKeyFileException tooShort(String file, int bytes) {
    return new InvalidKeyFileException(
        Fault.of(Identities.KEY, new Text("密钥文件太短：" + file, "the key file is too short: " + file))
            .actual(bytes + " B"));
  }
}
