package io.zengshou.rules.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which ids an input had before, and where. Keeps 128 bits of a digest of each id, which no two ids
 * share in practice, in at most 40 MiB: a million ids, many times the households of a county.
 */
final class SeenIds {

  /** The most ids that are kept; later ones are compared with these only. */
  static final int MOST = 1_000_000;

  private final MessageDigest digest;
  private long[] high = new long[64];
  private long[] low = new long[64];
  private int[] numbers = new int[64];
  private int size;

  SeenIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The number of the applicant that had this id first; {@code number} where it is the first. */
  int first(String id, int number) {
    ByteBuffer key = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    long keyHigh = key.getLong();
    long keyLow = key.getLong();
    int slot = slot(keyHigh, keyLow);
    if (numbers[slot] != 0) {
      return numbers[slot];
    }
    if (size < MOST) {
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
