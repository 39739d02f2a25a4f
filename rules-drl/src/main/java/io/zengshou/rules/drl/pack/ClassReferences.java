package io.zengshou.rules.drl.pack;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a class file refers to, read from its constant pool (Java Virtual Machine Specification,
 * 4.4): nothing can be called, read, made or cast to that does not stand there.
 *
 * @param name the name of the class itself
 * @param types every class that is named, arrays without their brackets
 * @param members every method and field that is named: {@code java.lang.Runtime.exec}
 * @param complete false where the pool holds something that compiled rules never need
 */
record ClassReferences(String name, Set<String> types, Set<String> members, boolean complete) {

  private static final int MAGIC = 0xCAFEBABE;

  /**
   * Reads a class file.
   *
   * @throws IOException where it is none
   */
  static ClassReferences read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a class file");
      }
      in.readInt();
      Pool pool = new Pool(in);
      in.readUnsignedShort();
      return pool.references(in.readUnsignedShort());
    } catch (ArrayIndexOutOfBoundsException | ClassCastException | NullPointerException e) {
      throw new IOException("a broken constant pool", e);
    }
  }

  /** The constants of one class by their index: words, or the indexes that a constant holds. */
  private static final class Pool {
    private final Object[] constants;
    private final int[] tags;
    private boolean complete = true;

    Pool(DataInputStream in) throws IOException {
      int count = in.readUnsignedShort();
      constants = new Object[count];
      tags = new int[count];
      for (int i = 1; i < count; i++) {
        tags[i] = in.readUnsignedByte();
        switch (tags[i]) {
          case 1 -> constants[i] = in.readUTF();
          case 3, 4 -> in.readInt();
          case 5, 6 -> {
            in.readLong();
            i++;
          }
          case 7, 8, 16 -> constants[i] = new int[] {in.readUnsignedShort()};
          case 9, 10, 11, 12, 18 ->
              constants[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
          case 15 -> constants[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
          // Dynamic constants, modules and whatever a later Java brings.
          case 17, 19, 20 -> {
            complete = false;
            in.readInt();
          }
          default -> throw new IOException("constant of kind " + tags[i]);
        }
        if (tags[i] == 19 || tags[i] == 20) {
          throw new IOException("a module");
        }
      }
    }

    ClassReferences references(int self) {
      Set<String> types = new LinkedHashSet<>();
      Set<String> members = new LinkedHashSet<>();
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] == 7) {
          addType(types, words(at(i)[0]));
        } else if (tags[i] >= 9 && tags[i] <= 11) {
          int[] member = at(i);
          int[] nameAndType = at(member[1]);
          members.add(className(member[0]) + "." + words(nameAndType[0]));
          addTypes(types, words(nameAndType[1]));
        } else if (tags[i] == 16) {
          addTypes(types, words(at(i)[0]));
        } else if (tags[i] == 18) {
          addTypes(types, words(at(at(i)[1])[1]));
        }
      }
      return new ClassReferences(className(self), types, members, complete);
    }

    private int[] at(int index) {
      return (int[]) constants[index];
    }

    private String words(int index) {
      return (String) constants[index];
    }

    private String className(int index) {
      return words(at(index)[0]).replace('/', '.');
    }

    private static void addType(Set<String> types, String internal) {
      if (internal.startsWith("[")) {
        addTypes(types, internal);
      } else {
        types.add(internal.replace('/', '.'));
      }
    }

    /** The classes that a descriptor names: {@code (Ljava/lang/String;I)V}. */
    private static void addTypes(Set<String> types, String descriptor) {
      int start = descriptor.indexOf('L');
      while (start >= 0) {
        int end = descriptor.indexOf(';', start);
        if (end < 0) {
          return;
        }
        types.add(descriptor.substring(start + 1, end).replace('/', '.'));
        start = descriptor.indexOf('L', end);
      }
    }
  }
}
