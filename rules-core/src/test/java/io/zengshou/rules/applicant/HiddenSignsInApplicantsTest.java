package io.zengshou.rules.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is text in an applicant is told to people: nothing in it may be hidden. */
class HiddenSignsInApplicantsTest {

  private static final String TURNED = "张\u202E三";

  @Test
  void noTextOfAnApplicantHidesASign() {
    List<String> texts = new ArrayList<>();
    for (Class<?> kind : Applicant.class.getPermittedSubclasses()) {
      each(
          Shape.of(kind),
          "",
          (path, values) -> {
            texts.add(path);
            InvalidApplicantException refused =
                catchThrowableOfType(
                    InvalidApplicantException.class, () -> Shape.of(kind).make(values));
            assertThat(refused).as("%s of %s", path, kind).isNotNull();
            assertThat(refused.faults()).extracting(Fault::where).contains(path);
            assertThat(refused.in(Locale.CHINESE)).contains("U+202E");
            assertThat(HiddenSigns.first(String.valueOf(refused.getMessage()).replace("\n", "")))
                .isEqualTo(-1);
          });
    }
    assertThat(texts)
        .contains("id", "head", "members[0].id", "members[m].name", "wages[m].member")
        .hasSizeGreaterThan(20);
  }

  /** Tells what a record is made of with one text hiding a sign. */
  private interface Made {
    void of(String path, @Nullable Object[] values);
  }

  private static void each(Shape shape, String prefix, Made made) {
    List<Shape.Property> properties = shape.properties();
    for (int i = 0; i < properties.size(); i++) {
      int at = i;
      Shape.Property property = properties.get(i);
      if (property.type() == String.class) {
        made.of(Paths.property(prefix, property.name()), with(shape, at, TURNED));
      } else if (property.isList()) {
        Shape entry = Shape.of(property.entryType());
        each(
            entry,
            property.name() + "[m]",
            (path, values) ->
                made.of(
                    path.replace("[m].id", "[0].id"),
                    with(shape, at, List.of(entry.make(values)))));
      } else if (property.isPart()) {
        Shape part = Shape.of(property.type());
        each(
            part,
            Paths.property(prefix, property.name()),
            (path, values) -> made.of(path, with(shape, at, part.make(values))));
      }
    }
  }

  private static @Nullable Object[] with(Shape shape, int at, Object value) {
    @Nullable Object[] values = new @Nullable Object[shape.properties().size()];
    if (shape.properties().get(0).name().equals("id")) {
      values[0] = "m";
    }
    values[at] = value;
    return values;
  }
}
