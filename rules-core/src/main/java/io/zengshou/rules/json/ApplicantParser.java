package io.zengshou.rules.json;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one applicant from the tree of its JSON. */
final class ApplicantParser {

  private static final TermType<ApplicantKind> KIND =
      TermType.of("applicantKind", ApplicantKind.class);

  private ApplicantParser() {}

  /** The properties of one kind of applicant. */
  static Table<? extends Applicant, ?> table(ApplicantKind kind) {
    return switch (kind) {
      case HOUSEHOLD -> HouseholdTable.HOUSEHOLD;
      case COLLECTIVE -> InstitutionTables.COLLECTIVE;
      case BORROWER -> InstitutionTables.BORROWER;
      case WORK_RELIEF_PROJECT -> InstitutionTables.WORK_RELIEF_PROJECT;
    };
  }

  /**
   * Reads an applicant.
   *
   * @param nameless what to call it where it has no id
   * @param known finds fault with an id that was there before
   * @throws InvalidApplicantException with all its faults, in the order of the input
   */
  static Applicant read(Node root, String nameless, Function<String, @Nullable Fault> known) {
    Faults faults = new Faults();
    Applicant applicant = null;
    String id = Locations.id(root);
    if (root instanceof Node.Fields fields) {
      if (id != null) {
        Fault twice = known.apply(id);
        if (twice != null) {
          faults.add(twice);
        }
      }
      ApplicantKind kind = kind(fields, faults);
      applicant = kind == null ? null : checked(table(kind), fields, faults);
    } else {
      faults.add(
          Said.wrongType(Locations.ROOT, root, new Text("一个对象 { }", "one object { }"), null));
    }
    if (applicant == null || !faults.all().isEmpty()) {
      throw new InvalidApplicantException(
          id == null ? nameless : id, Locations.inOrder(faults.all(), root));
    }
    return applicant;
  }

  private static <R extends Applicant> @Nullable Applicant checked(
      Table<R, ?> table, Node.Fields fields, Faults faults) {
    try {
      return table.read(fields, "", faults);
    } catch (InvalidApplicantException e) {
      faults.addChecked(e.faults());
      return null;
    }
  }

  private static @Nullable ApplicantKind kind(Node.Fields fields, Faults faults) {
    for (Node.Field field : fields.all()) {
      if (field.name().equals("applicant") && !(field.value() instanceof Node.Nothing)) {
        ApplicantKind kind = KIND.read(field.value(), "applicant", faults);
        if (kind == null) {
          idAlone(fields, faults);
        }
        return kind;
      }
    }
    faults.add(Said.missing("applicant", Said.terms(List.of(ApplicantKind.values()))));
    idAlone(fields, faults);
    return null;
  }

  // Of an applicant of no kind, nothing but its id can be checked.
  private static void idAlone(Node.Fields fields, Faults faults) {
    for (Node.Field field : fields.all()) {
      if (field.name().equals("id") && !(field.value() instanceof Node.Nothing)) {
        Types.REQUIRED_ID.read(field.value(), "id", faults);
        return;
      }
    }
    faults.add(Said.missing("id", new Text("非空文字", "text that is not blank")));
  }
}
