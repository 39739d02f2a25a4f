package io.zengshou.examples.county.population;

/** How much of a run of bytes is well-formed UTF-8. */
final class Utf8Signs {

  private int expected;
  private int least;
  private int most;
  private int length;
  private long twoBytes;
  private long moreBytes;
  private long broken;

  /** Takes the next bytes. */
  void take(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      take(bytes[i] & 0xFF);
    }
  }

  private void take(int value) {
    if (expected == 0) {
      begin(value);
    } else if (value < least || value > most) {
      expected = 0;
      broken++;
      begin(value);
    } else {
      expected--;
      least = 0x80;
      most = 0xBF;
      if (expected == 0) {
        twoBytes += length == 2 ? 1 : 0;
        moreBytes += length > 2 ? 1 : 0;
      }
    }
  }

  /** The first byte says how many follow; the second one of some is bound further. */
  private void begin(int value) {
    if (value < 0x80) {
      return;
    }
    if (value < 0xC2 || value > 0xF4) {
      broken++;
      return;
    }
    length = value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    expected = length - 1;
    least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
    most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
  }

  /** Characters of two bytes: of no Chinese text, but two bytes of GBK may look like one. */
  long twoBytes() {
    return twoBytes;
  }

  /** Characters of three bytes and more, as Chinese ones are. */
  long moreBytes() {
    return moreBytes;
  }

  /** Bytes that belong to no character. */
  long broken() {
    return expected > 0 ? broken + 1 : broken;
  }
}
