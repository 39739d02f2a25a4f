package io.zengshou.examples.console;

import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/**
 * What every command writes to, and in which language. All that people read passes here, and
 * identity numbers in it are masked; only {@link #json} is for programs.
 */
public final class Desk {

  /** Fits a terminal and an A4 sheet across. */
  public static final int WIDTH = 110;

  private final OutputStream out;
  private final PrintStream err;
  private final Locale locale;
  private final boolean terminal;
  private final Identities identities;

  Desk(OutputStream out, PrintStream err, Locale locale, boolean terminal, Identities identities) {
    this.out = out;
    this.err = err;
    this.locale = locale;
    this.terminal = terminal;
    this.identities = identities;
  }

  public Locale locale() {
    return locale;
  }

  /** Whether somebody watches: bars are drawn for nobody else. */
  public boolean isTerminal() {
    return terminal;
  }

  public String say(String zh, String en) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  /** How identity numbers stand in what people read. */
  public IdentityMask mask() {
    return identities.mask();
  }

  /**
   * Writes a line, or several, of the result.
   *
   * @throws OutputLostException where it cannot be written: the disk is full, or nobody reads on
   */
  public void line(String text) {
    write(people(text));
  }

  /** Writes JSON for another program: identity numbers stay, and a terminal sees no commands. */
  public void json(String text) {
    write(TerminalText.json(text));
  }

  /** Writes a table that spreadsheets open: people read it too. */
  public void table(String text) {
    write(terminal ? people(text) : masked(text));
  }

  /** Without commands first, as one could stand within a number. */
  private String people(String text) {
    return masked(TerminalText.plain(text));
  }

  private void write(String text) {
    try {
      out.write((text.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
    // A print stream keeps what went wrong to itself.
    if (out instanceof PrintStream stream && stream.checkError()) {
      throw new OutputLostException(new IOException());
    }
  }

  /** Writes a message. */
  public void error(String text) {
    err.println(people(text).stripTrailing());
  }

  /** Draws over the line before. */
  public void draw(String text) {
    err.print("\r" + people(text));
    err.flush();
  }

  /** A text as people read it, for files. */
  public String masked(String text) {
    return identities.masked(text);
  }

  PrintWriter out() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter err() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Makes the commands, each with this desk. */
  CommandLine.IFactory factory() {
    return new CommandLine.IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        try {
          Constructor<K> constructor = type.getDeclaredConstructor(Desk.class);
          // Commands are private to their program's package.
          constructor.setAccessible(true);
          return constructor.newInstance(Desk.this);
        } catch (NoSuchMethodException e) {
          return CommandLine.defaultFactory().create(type);
        }
      }
    };
  }
}
