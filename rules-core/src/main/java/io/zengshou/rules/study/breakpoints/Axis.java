package io.zengshou.rules.study.breakpoints;

import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.Facts;
import io.zengshou.rules.applicant.InvalidApplicantException;
import io.zengshou.rules.assessment.Detail;
import io.zengshou.rules.study.Rules;
import io.zengshou.rules.study.Values;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One fact of an applicant in its smallest units, and what is seen at those tried so far. */
final class Axis {

  /** Rules that need more are not those of lines and ceilings that the search is made for. */
  private static final int MOST_PROBES = 200_000;

  private final Rules rules;
  private final Applicant applicant;
  private final String path;
  private final Object like;
  private final NavigableMap<Long, Optional<Picture>> seen = new TreeMap<>();

  Axis(Rules rules, Applicant applicant, String path, Object like) {
    this.rules = rules;
    this.applicant = applicant;
    this.path = path;
    this.like = like;
  }

  /** The value that is so many of the smallest units. */
  Object value(long count) {
    return Values.of(count, like);
  }

  /** How many of the smallest units one unit is in which people count. */
  long whole() {
    return Values.whole(like);
  }

  /** What is seen there; null where the value contradicts what else is known. */
  @Nullable Picture at(long count) {
    Optional<Picture> known = seen.get(count);
    if (known == null) {
      if (seen.size() == MOST_PROBES) {
        throw new IllegalStateException(
            path + " of " + applicant.id() + " changes something at far too many values");
      }
      known = look(count);
      seen.put(count, known);
    }
    return known.orElse(null);
  }

  /** As {@link #at}, where the value is known to be allowed. */
  Picture seenAt(long count) {
    Picture picture = at(count);
    if (picture == null) {
      throw new IllegalStateException(path + " cannot be " + value(count));
    }
    return picture;
  }

  /** All that were tried from one count to another, in order. */
  List<Long> tried(long from, long to) {
    return List.copyOf(seen.subMap(from, true, to, true).keySet());
  }

  private Optional<Picture> look(long count) {
    try {
      Applicant changed = Facts.with(applicant, path, value(count));
      return Optional.of(Picture.of(rules.assess(changed, Detail.FULL)));
    } catch (InvalidApplicantException e) {
      return Optional.empty();
    }
  }
}
