package io.zengshou.rules.drl.pack;

import io.zengshou.rules.drl.language.ProblemKind;
import io.zengshou.rules.text.Fault;
import io.zengshou.rules.text.HiddenSigns;
import io.zengshou.rules.text.Text;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * The events of a YAML file on their way to the composer of nodes. An anchor or alias is a fault:
 * people read these files from top to bottom, and what counts stands where it counts; a few lines
 * of them can stand for more values than memory holds, or for one that holds itself. So is a sign
 * that cannot be seen.
 */
final class YamlEvents implements Parser {

  /** A file that is nested deeper than {@link PackLimits#YAML_DEEP}. */
  static final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    TooDeepException(int line) {
      super("nested too deep");
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private final String file;
  private final Parser parser;
  private final Faults faults;
  private int depth;
  private boolean refused;

  YamlEvents(String file, Parser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  /** Whether there was an anchor, an alias, or a sign that cannot be seen. */
  boolean isRefused() {
    return refused;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.hasNext() && peekEvent().getEventId() == id;
  }

  @Override
  public Event peekEvent() {
    return plain(parser.peekEvent());
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> {
        depth++;
        if (depth > PackLimits.YAML_DEEP) {
          throw new TooDeepException(line(event));
        }
      }
      case SequenceEnd, MappingEnd -> depth--;
      default -> {
        // Nothing that is nested.
      }
    }
    if (event instanceof AliasEvent alias) {
      repeated("*" + alias.getAlias().getValue(), event);
    } else if (event instanceof NodeEvent node) {
      node.getAnchor().map(Anchor::getValue).ifPresent(anchor -> repeated("&" + anchor, event));
    }
    if (event instanceof ScalarEvent scalar) {
      seen(scalar);
    }
    return plain(event);
  }

  /** Quotes can hide a sign behind an escape. */
  private void seen(ScalarEvent scalar) {
    String words = scalar.getValue().replace('\n', ' ').replace('\t', ' ');
    Fault hidden = HiddenSigns.fault(file + ":" + line(scalar), words);
    if (hidden != null) {
      refused = true;
      faults.add(ProblemKind.HIDDEN_SIGN, hidden);
    }
  }

  /** An alias reads as nothing, so that the rest of the file is read once and its faults told. */
  private static Event plain(Event event) {
    return event instanceof AliasEvent
        ? new ScalarEvent(
            Optional.empty(),
            Optional.empty(),
            new ImplicitTuple(true, false),
            "",
            ScalarStyle.PLAIN,
            event.getStartMark(),
            event.getEndMark())
        : event;
  }

  private void repeated(String words, Event event) {
    refused = true;
    faults.add(
        ProblemKind.NOT_YAML,
        Fault.of(file + ":" + line(event), new Text("不用锚点和别名", "anchors and aliases are not used"))
            .actual(words)
            .maybe(new Text("用到的地方都写出来", "write it out wherever it is meant")));
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
