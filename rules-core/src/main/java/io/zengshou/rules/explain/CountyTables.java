package io.zengshou.rules.explain;

import io.zengshou.rules.study.county.CountyFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tells the figures of a county in tables that an officer can read. */
public final class CountyTables {

  private final CountyCells cells;

  /**
   * @param locale in which language
   */
  public CountyTables(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    this.cells = new CountyCells(Words.in(locale));
  }

  /** All tables in the order of {@link CountyTopic}; one that would say nothing is left out. */
  public List<CountyTable> tables(CountyFigures figures) {
    Objects.requireNonNull(figures, "figures");
    List<CountyTable> tables = new ArrayList<>();
    ReliabilityTables reliability = new ReliabilityTables(cells);
    tables.add(reliability.overview(figures));
    tables.add(reliability.confidence(figures));
    tables.add(reliability.missing(figures.confidence()));
    MeasureTables measures = new MeasureTables(cells);
    tables.add(measures.measures(figures.county()));
    tables.add(measures.townships(figures.townships()));
    tables.add(measures.cases(figures));
    tables.add(measures.money(figures));
    tables.add(measures.work(figures.work()));
    IncomeTables incomes = new IncomeTables(cells);
    tables.add(incomes.growth(figures));
    tables.add(incomes.line(figures));
    tables.add(incomes.bands(figures.distribution()));
    tables.add(incomes.deciles(figures));
    TargetTables targets = new TargetTables(cells);
    tables.add(targets.allowances(figures.allowances()));
    tables.add(targets.payments(figures));
    tables.add(targets.employment(figures));
    tables.add(targets.collectives(figures.collectives()));
    tables.removeIf(table -> table.rows().isEmpty());
    return List.copyOf(tables);
  }

  /**
   * All tables for a terminal, with an empty line between them.
   *
   * @param width the columns of the terminal they may take
   */
  public List<String> lines(CountyFigures figures, int width) {
    Objects.requireNonNull(figures, "figures");
    List<String> lines = new ArrayList<>();
    for (CountyTable table : tables(figures)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(table.lines(width));
    }
    return lines;
  }
}
