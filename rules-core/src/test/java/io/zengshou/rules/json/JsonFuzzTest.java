package io.zengshou.rules.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Bytes of anybody, to every reader of JSON. An ordinary build replays those of {@code
 * JsonFuzzTestInputs}; CONTRIBUTING.md says how to search for more.
 */
class JsonFuzzTest {

  @FuzzTest
  void applicant(byte[] bytes) {
    ForeignJson.applicant(bytes);
  }

  @FuzzTest
  void applicants(byte[] bytes) {
    ForeignJson.applicants(bytes);
  }

  @FuzzTest
  void receipt(byte[] bytes) {
    ForeignJson.receipt(bytes);
  }

  @FuzzTest
  void receipts(byte[] bytes) {
    ForeignJson.receipts(bytes);
  }

  @FuzzTest
  void reform(byte[] bytes) {
    ForeignJson.reform(bytes);
  }
}
