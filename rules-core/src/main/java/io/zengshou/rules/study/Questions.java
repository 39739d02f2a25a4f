package io.zengshou.rules.study;

import io.zengshou.rules.applicant.PathOrder;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Finding;
import io.zengshou.rules.measure.Measure;
import io.zengshou.rules.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to ask next about an applicant. */
public final class Questions {

  private static final Comparator<Question> MOST_FIRST =
      Comparator.comparing((Question question) -> !question.unlimited())
          .thenComparing(Question::together, Comparator.reverseOrder())
          .thenComparing(Question::alone, Comparator.reverseOrder())
          .thenComparing(question -> question.measures().size(), Comparator.reverseOrder())
          .thenComparing(Question::path, PathOrder.NATURAL);

  private Questions() {}

  /**
   * The facts that the assessment lacks, those first on which most hangs: what leaves no upper
   * limit, then by the yuan that are open together, then by those open for want of it alone, then
   * by the number of measures, then in the natural order of their paths. Points that are not
   * settled are no facts: they are not asked.
   *
   * <p>An answer may lead to further questions, as that of a list leads to its entries.
   */
  public static List<Question> of(Assessment assessment) {
    Map<String, Gap> gaps = new TreeMap<>(PathOrder.NATURAL);
    for (Finding finding : assessment.findings()) {
      for (String path : missing(finding)) {
        gaps.computeIfAbsent(path, Gap::new).add(finding);
      }
    }
    if (assessment.income() != null) {
      for (String path : assessment.income().missing()) {
        gaps.computeIfAbsent(path, Gap::new).income = true;
      }
    }
    List<Question> questions = new ArrayList<>();
    gaps.values().forEach(gap -> questions.add(gap.question()));
    questions.sort(MOST_FIRST);
    return List.copyOf(questions);
  }

  private static List<String> missing(Finding finding) {
    return finding.match(
        Finding.Eligible::missing,
        ineligible -> List.of(),
        Finding.Undetermined::missing,
        notInForce -> List.of());
  }

  /** Collects what hangs on one fact. */
  private static final class Gap {

    private final String path;
    private final List<Measure> measures = new ArrayList<>();
    private boolean unlimited;
    private boolean income;
    private Money alone = Money.ZERO;
    private Money together = Money.ZERO;

    Gap(String path) {
      this.path = path;
    }

    void add(Finding finding) {
      measures.add(finding.measure());
      if (finding instanceof Finding.Undetermined open && open.least() != null) {
        if (open.most() == null) {
          unlimited = true;
          return;
        }
        Money width = open.most().minus(open.least());
        together = together.plus(width);
        if (open.missing().size() == 1 && open.because().isEmpty()) {
          alone = alone.plus(width);
        }
      }
    }

    Question question() {
      return new Question(path, unlimited || income, alone, together, measures, income);
    }
  }
}
