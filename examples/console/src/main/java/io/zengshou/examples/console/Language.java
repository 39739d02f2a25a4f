package io.zengshou.examples.console;

/** In which language a program answers; {@link Program} reads it before all else. */
public enum Language {
  zh,
  en
}
