package io.zengshou.rules.measure;

import io.zengshou.rules.applicant.ApplicantKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All measures of a pack, in the order in which findings come. */
public final class Catalogue {

  private final Map<String, Measure> byId = new LinkedHashMap<>();
  private final List<Measure> measures;

  /**
   * @throws IllegalArgumentException where two measures have the same id
   */
  public Catalogue(List<Measure> measures) {
    Objects.requireNonNull(measures, "measures");
    this.measures = List.copyOf(measures);
    for (Measure measure : measures) {
      if (byId.put(measure.id(), measure) != null) {
        throw new IllegalArgumentException("two measures named " + measure.id());
      }
    }
  }

  public List<Measure> measures() {
    return measures;
  }

  /** The measures for one kind of applicant. */
  public List<Measure> measuresFor(ApplicantKind kind) {
    Objects.requireNonNull(kind, "kind");
    return measures.stream().filter(measure -> measure.applicants().contains(kind)).toList();
  }

  public Optional<Measure> find(String id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The measure with that id.
   *
   * @throws IllegalArgumentException where there is none; the message lists the ids
   */
  public Measure measure(String id) {
    Objects.requireNonNull(id, "id");
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no measure \"" + id + "\"; measures: " + byId.keySet()));
  }
}
