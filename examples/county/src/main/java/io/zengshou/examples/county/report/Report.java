package io.zengshou.examples.county.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.zengshou.rules.text.IdentityMask;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report: one HTML file with all that it needs, readable on a screen and on paper, without a
 * network, and without a script as far as the tables go.
 *
 * @param title of the whole
 * @param notice what stands on every page, on paper too, such as that the county does not exist;
 *     null: nothing
 * @param basis by what rules and on what day it was made, a line each
 * @param chapters in order
 * @param mask how identity numbers stand in it, wherever they come from
 * @param locale its language: Chinese or English
 */
public record Report(
    String title,
    @Nullable String notice,
    List<String> basis,
    List<Chapter> chapters,
    IdentityMask mask,
    Locale locale) {

  public Report {
    basis = List.copyOf(basis);
    chapters = List.copyOf(chapters);
  }

  /** Writes the report; a file that is there is replaced. */
  public void write(Path file) throws IOException {
    // Whole before any of it is written: a full disk is then told as one, not by the template.
    StringWriter page = new StringWriter();
    write(page);
    Files.writeString(file, page.toString());
  }

  /** All that is filled in passes here, but for scripts, styles and charts. */
  private static final class Masking extends DefaultMustacheFactory {

    private final IdentityMask mask;

    private Masking(IdentityMask mask) {
      this.mask = mask;
    }

    @Override
    public void encode(String value, Writer writer) {
      super.encode(mask.mask(value), writer);
    }
  }

  /** Writes the report, and leaves {@code out} open. */
  public void write(Writer out) throws IOException {
    Mustache page =
        new Masking(mask)
            .compile(new StringReader(Resources.text("page.mustache")), "page.mustache");
    page.execute(out, Page.of(this));
    out.flush();
  }
}
