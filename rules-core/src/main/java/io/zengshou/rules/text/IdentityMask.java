package io.zengshou.rules.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Masks identity numbers (公民身份号码, GB 11643) in what people read: {@code 11010519491231002X} becomes
 * {@code 110105*5kd0vm*002X}. An identity number are 18 characters of which the last is the check
 * digit of the others, wherever they stand; in a longer row of digits its birth date must be one,
 * or a third of all long numbers would be taken for some.
 *
 * <p>What takes the place of the birth date hangs on a secret key. Two numbers never have the same
 * mask, the same number always has the same one, and without the key the date cannot be found by
 * trying all dates. A mask is as wide as the number was, so tables stay aligned. Immutable.
 */
public final class IdentityMask {

  /** The least length of a key, in bytes. */
  public static final int SHORTEST_KEY = 16;

  private static final int LENGTH = 18;
  private static final int HEAD = 6;
  private static final int TAIL = 14;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  /** Thirty-two, in lower case, without those that are taken for others. */
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int ROUNDS = 8;
  private static final int HALF = 15;

  private static final IdentityMask NONE = new IdentityMask(null);

  private final @Nullable SecretKeySpec key;

  private IdentityMask(@Nullable SecretKeySpec key) {
    this.key = key;
  }

  /** Masks nothing. */
  public static IdentityMask none() {
    return NONE;
  }

  /**
   * Masks by a key, which is to be random and kept where those who read do not see it.
   *
   * @param key at least {@value #SHORTEST_KEY} bytes; copied
   * @throws IllegalArgumentException where it is shorter
   */
  public static IdentityMask keyed(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "a key has at least " + SHORTEST_KEY + " bytes, not " + key.length);
    }
    return new IdentityMask(new SecretKeySpec(key, ALGORITHM));
  }

  /** Whether an identity number stands in the text. */
  public static boolean isIn(String text) {
    Objects.requireNonNull(text, "text");
    return next(text, 0) >= 0;
  }

  /** The text with all identity numbers in it masked. */
  public String mask(String text) {
    Objects.requireNonNull(text, "text");
    int at = key == null ? -1 : next(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      masked.append(text, copied, at).append(masked(text.substring(at, at + LENGTH)));
      copied = at + LENGTH;
      at = next(text, copied);
    }
    return masked.append(text, copied, text.length()).toString();
  }

  /**
   * Which mask this is: the same for the same key, and nothing of the key can be found from it.
   * Empty where nothing is masked.
   */
  public String id() {
    return key == null
        ? ""
        : HexFormat.of().formatHex(mac().doFinal("id".getBytes(StandardCharsets.UTF_8)), 0, 4);
  }

  /** Where the next identity number begins; -1: there is none. */
  private static int next(String text, int from) {
    int at = from;
    int end = from;
    while (at + LENGTH <= text.length()) {
      end = at < end ? end : endOfDigits(text, at);
      if (end - at < LENGTH - 1) {
        // No number begins before the end of too few digits.
        at = end + 1;
      } else if (isIdentityNumber(text, at)) {
        return at;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    return end;
  }

  /** Whether the 18 characters from here, of which 17 are digits, are an identity number. */
  private static boolean isIdentityNumber(String text, int at) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * digit(text, at + i);
    }
    char last = text.charAt(at + LENGTH - 1);
    if (checkDigit(last) != CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length())) {
      return false;
    }
    boolean begins = at == 0 || digit(text, at - 1) < 0;
    boolean ends = at + LENGTH == text.length() || digit(text, at + LENGTH) < 0 || digit(last) < 0;
    return (begins && ends) || hasDay(text, at);
  }

  private static boolean hasDay(String text, int at) {
    int year = number(text, at + HEAD, at + HEAD + 4);
    int month = number(text, at + HEAD + 4, at + HEAD + 6);
    int day = number(text, at + HEAD + 6, at + TAIL);
    return year >= 1850 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digit(text, i);
    }
    return number;
  }

  private static int digit(String text, int at) {
    return digit(text.charAt(at));
  }

  /** Also of full width; -1: none. */
  private static int digit(char character) {
    return Character.digit(character, 10);
  }

  private static char checkDigit(char last) {
    int digit = digit(last);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return "XxＸｘ".indexOf(last) >= 0 ? 'X' : ' ';
  }

  private String masked(String number) {
    String seen = number.substring(0, HEAD) + number.substring(TAIL);
    int hidden = permuted(number(number, HEAD, TAIL), plain(seen));
    StringBuilder masked = new StringBuilder(number.substring(0, HEAD)).append('*');
    for (int bits = 2 * HALF - 5; bits >= 0; bits -= 5) {
      masked.append(LETTERS.charAt(hidden >> bits & 31));
    }
    return masked.append('*').append(number.substring(TAIL)).toString();
  }

  /** However the digits are written, it is the same number. */
  private static byte[] plain(String seen) {
    StringBuilder plain = new StringBuilder();
    seen.chars().forEach(one -> plain.append(checkDigit((char) one)));
    return plain.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A permutation of all numbers of 30 bits, another one for each key and for what is seen of the
   * number: Feistel's network, which is one whatever the function of its rounds.
   */
  private int permuted(int date, byte[] seen) {
    Mac mac = mac();
    int mask = (1 << HALF) - 1;
    int left = date >> HALF;
    int right = date & mask;
    for (int round = 0; round < ROUNDS; round++) {
      ByteBuffer input = ByteBuffer.allocate(seen.length + 8);
      byte[] output = mac.doFinal(input.put(seen).putInt(round).putInt(right).array());
      int next = left ^ (ByteBuffer.wrap(output).getInt() & mask);
      left = right;
      right = next;
    }
    return left << HALF | right;
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
