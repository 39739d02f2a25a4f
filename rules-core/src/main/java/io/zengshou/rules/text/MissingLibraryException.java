package io.zengshou.rules.text;

import java.util.Locale;
import java.util.Objects;

/** What was asked for needs a library that is not there; {@link #fault()} says which to add. */
public final class MissingLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Library library;

  MissingLibraryException(Library library, Throwable cause) {
    super(fault(library).in(Locale.ENGLISH), cause);
    this.library = library;
  }

  private static Fault fault(Library library) {
    return library.missing(library.name());
  }

  /** What is missing. */
  public Library library() {
    return library;
  }

  /** What is wrong, with the artifact to add. */
  public Fault fault() {
    return fault(library);
  }

  /** The fault in words. */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return fault().in(locale);
  }
}
