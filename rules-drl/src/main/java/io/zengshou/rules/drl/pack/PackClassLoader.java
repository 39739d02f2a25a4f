package io.zengshou.rules.drl.pack;

import java.util.Map;

/** Holds the classes of one pack that was compiled at run time, and is collected with it. */
final class PackClassLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * @param root the package that all of them are in: no other class can be defined
   */
  PackClassLoader(String root, Map<String, byte[]> classes) {
    super(PackClassLoader.class.getClassLoader());
    for (String name : classes.keySet()) {
      if (!name.startsWith(root + ".")) {
        throw new IllegalArgumentException("not a class of " + root + ": " + name);
      }
    }
    this.classes = classes;
  }

  /** The pack's own classes come first, or a packaged pack of the same id would answer for it. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return classes.containsKey(name) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
