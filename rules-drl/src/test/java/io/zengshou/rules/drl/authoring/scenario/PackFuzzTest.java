package io.zengshou.rules.drl.authoring.scenario;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Bytes of anybody, to every reader of a pack's files. An ordinary build replays those of {@code
 * PackFuzzTestInputs}; CONTRIBUTING.md says how to search for more.
 */
class PackFuzzTest {

  @FuzzTest
  void manifest(byte[] bytes) {
    ForeignPacks.manifest(bytes);
  }

  @FuzzTest
  void measures(byte[] bytes) {
    ForeignPacks.measures(bytes);
  }

  @FuzzTest
  void actions(byte[] bytes) {
    ForeignPacks.actions(bytes);
  }

  @FuzzTest
  void rules(byte[] bytes) {
    ForeignPacks.rules(bytes);
  }

  @FuzzTest
  void vocabulary(byte[] bytes) {
    ForeignPacks.vocabulary(bytes);
  }

  @FuzzTest
  void sentences(byte[] bytes) {
    ForeignPacks.sentences(bytes);
  }

  @FuzzTest
  void scenarios(byte[] bytes) {
    ForeignPacks.scenarios(bytes);
  }

  @FuzzTest
  void workbook(byte[] bytes) {
    ForeignPacks.workbook(bytes);
  }

  @FuzzTest
  void sheet(byte[] bytes) {
    ForeignPacks.sheet(bytes);
  }
}
