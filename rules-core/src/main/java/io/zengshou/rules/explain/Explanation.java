package io.zengshou.rules.explain;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.assessment.Assessment;
import io.zengshou.rules.assessment.Change;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment told in plain words, for the farmer and the officer who read it. Every line that
 * speaks of a measure names it, so that a host can lay the lines out as it likes.
 *
 * @param title whom and which day it is about
 * @param sections in the order of {@link Topic}; those that have nothing to say are left out
 */
public record Explanation(String title, List<Section> sections) {

  /**
   * All that is said of one topic.
   *
   * @param topic what it is about
   * @param heading the topic in words, with its sum where it has one
   * @param lines at least one
   */
  public record Section(Topic topic, String heading, List<Line> lines) {

    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One thing that is said.
   *
   * @param measure id of the measure it is about; null: none, or several
   * @param words what is said
   * @param details how it comes about: steps, what is missing, remarks, the clause
   */
  public record Line(@Nullable String measure, String words, List<String> details) {

    public Line {
      details = List.copyOf(details);
    }
  }

  public Explanation {
    sections = List.copyOf(sections);
  }

  /**
   * Tells an assessment by itself: persons and entries are called by their ids.
   *
   * @param locale a Chinese one for Chinese, any other for English
   */
  public static Explanation of(Assessment assessment, Locale locale) {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(locale, "locale");
    return new Narrator(assessment, Words.in(locale), List.of()).tell();
  }

  /**
   * Tells an assessment together with the applicant: persons and entries are called by their names.
   *
   * @throws IllegalArgumentException where the assessment is of another applicant
   */
  public static Explanation of(Assessment assessment, Applicant applicant, Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return of(assessment, applicant, List.of(), locale);
  }

  /**
   * As {@link #of(Assessment, Applicant, Locale)}, and what does not apply is told together with
   * each change of one fact that would make it apply.
   *
   * @param changes those that were found for this assessment
   * @throws IllegalArgumentException where the assessment is of another applicant
   */
  public static Explanation of(
      Assessment assessment, Applicant applicant, List<Change> changes, Locale locale) {
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(locale, "locale");
    if (!assessment.applicant().equals(applicant.id())) {
      throw new IllegalArgumentException(
          "the assessment is of " + assessment.applicant() + ", not of " + applicant.id());
    }
    return new Narrator(assessment, Words.of(applicant, locale), changes).tell();
  }

  /** What is said of a topic; empty where there is nothing to say. */
  public Optional<Section> section(Topic topic) {
    Objects.requireNonNull(topic, "topic");
    return sections.stream().filter(section -> section.topic() == topic).findFirst();
  }

  /** All of it as plain text, details indented below their lines; each line ends with a feed. */
  public String text() {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (Section section : sections) {
      text.append('\n').append(section.heading()).append('\n');
      for (Line line : section.lines()) {
        text.append("  ").append(line.words()).append('\n');
        line.details().forEach(detail -> text.append("    ").append(detail).append('\n'));
      }
    }
    return text.toString();
  }
}
