package io.zengshou.examples.county.generator;

import java.util.List;

/**
 * A village that does not exist in a township that does.
 *
 * @param township one of eleven
 * @param name one of its kind in its township
 */
record Village(String township, String name) {

  /** V8 names the first six; the others complete the eleven. */
  static final List<String> TOWNSHIPS =
      List.of("池河镇", "中池镇", "两河镇", "饶峰镇", "城关镇", "迎丰镇", "后柳镇", "喜河镇", "熨斗镇", "曾溪镇", "云雾山镇");

  private static final List<String> FIRST =
      List.of("双", "新", "大", "石", "青", "红", "金", "银", "长", "高", "东", "西", "上", "下", "中", "太");
  private static final List<String> SECOND =
      List.of("桑", "坪", "沟", "湾", "坝", "梁", "河", "堰", "岭", "田", "沙", "庙");

  /** As many households as a village has in a county of the ordinary size. */
  private static final int HOUSEHOLDS = 130;

  /** The most villages of a township that have a name without a number. */
  private static final int NAMES = FIRST.size() * SECOND.size();

  /** How many villages a county of that size has: every township has one as soon as it can. */
  static int count(int households) {
    return Math.max(
        Math.min(households, TOWNSHIPS.size()), (households + HOUSEHOLDS / 2) / HOUSEHOLDS);
  }

  /** One of the villages of a county, from 0; villages of one township stand together. */
  static Village of(int index, int count) {
    int township = (int) ((long) index * TOWNSHIPS.size() / count);
    int first = (int) (((long) township * count + TOWNSHIPS.size() - 1) / TOWNSHIPS.size());
    int place = index - first;
    // A step that has no divisor in common with the number of names: no name comes twice.
    int name = (place % NAMES * 17 + township * 29) % NAMES;
    String number = place < NAMES ? "" : Integer.toString(place / NAMES + 1);
    return new Village(
        TOWNSHIPS.get(township),
        FIRST.get(name % FIRST.size()) + SECOND.get(name / FIRST.size()) + number + "村");
  }
}
