package io.zengshou.rules.text;

/** A word of the law or of the contract: a fixed id beside its Chinese and English names. */
public interface Term {

  /** The fixed English id, as JSON writes it. */
  String id();

  /** The official Chinese word beside an English one. */
  Text label();
}
