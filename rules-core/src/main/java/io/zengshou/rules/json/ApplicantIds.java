package io.zengshou.rules.json;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which ids a population had before, and where. Keeps 128 bits of a digest of each id, which no two
 * ids share in practice: a million ids, many times the households of a county, take 40 MiB. Not for
 * several threads at once.
 */
public final class ApplicantIds {

  /** As many as a reader of applicants keeps; later ones are compared with these only. */
  public static final int MANY = 1_000_000;

  private final MessageDigest digest;
  private long[] high = new long[64];
  private long[] low = new long[64];
  private int[] numbers = new int[64];
  private final int most;
  private int size;

  /**
   * No ids yet.
   *
   * @param most as many as are kept; others are only compared with them
   */
  public ApplicantIds(int most) {
    this.most = most;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The fault of an applicant whose id another one had before it; null where none had it. */
  public @Nullable Fault twice(String id, int number) {
    Objects.requireNonNull(id, "id");
    int first = first(id, number);
    if (first == number) {
      return null;
    }
    return Fault.of("id", new Text("编号重复", "the id is used twice"))
        .actual(id)
        .allowed(new Text("每个申请主体一个不同的编号", "an id of its own for each applicant"))
        .maybe(
            new Text(
                "与第 " + first + " 个申请主体是同一个,录入了两次",
                "it is applicant number " + first + ", put in twice"));
  }

  /** The number under which an id was given first; 0 where it was not. */
  public int number(String id) {
    Objects.requireNonNull(id, "id");
    ByteBuffer key = key(id);
    return numbers[slot(key.getLong(), key.getLong())];
  }

  private ByteBuffer key(String id) {
    return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The number of the applicant that had this id first; {@code number} where it is the first.
   *
   * @param number of the applicant, from 1
   */
  public int first(String id, int number) {
    Objects.requireNonNull(id, "id");
    ByteBuffer key = key(id);
    long keyHigh = key.getLong();
    long keyLow = key.getLong();
    int slot = slot(keyHigh, keyLow);
    if (numbers[slot] != 0) {
      return numbers[slot];
    }
    if (size < most) {
      high[slot] = keyHigh;
      low[slot] = keyLow;
      numbers[slot] = number;
      size++;
      if (size > numbers.length / 2) {
        grow();
      }
    }
    return number;
  }

  // The slot of the key, or the free one where it belongs. At least half of all are free.
  private int slot(long keyHigh, long keyLow) {
    int mask = numbers.length - 1;
    int slot = (int) keyHigh & mask;
    while (numbers[slot] != 0 && (high[slot] != keyHigh || low[slot] != keyLow)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldNumbers = numbers;
    high = new long[oldHigh.length * 2];
    low = new long[oldLow.length * 2];
    numbers = new int[oldNumbers.length * 2];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldHigh[i], oldLow[i]);
        high[slot] = oldHigh[i];
        low[slot] = oldLow[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
