package io.zengshou.rules.drl.pack;

import java.util.function.Supplier;

/**
 * Lets Drools find its parts. It looks for them once, with the class loader of the thread that
 * happens to come first; in a container, many threads have one that does not know this library.
 */
public final class OwnLoader {

  private OwnLoader() {}

  /** Calls Drools with the class loader of this library as the thread's. */
  public static <T> T with(Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnLoader.class.getClassLoader());
    try {
      return call.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
