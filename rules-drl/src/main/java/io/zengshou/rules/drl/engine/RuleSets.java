package io.zengshou.rules.drl.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * The rule sets of a pack that were asked for, so that going back to a day or a reading costs
 * nothing. The least recently used go first: a host may try any number of figures.
 *
 * <p>Each is made once, by whoever asks first; others wait for it alone. One that could not be made
 * is not kept: whoever asks next tries again.
 */
final class RuleSets {

  private static final int KEPT = 64;

  private final Function<Options, RuleSet> make;
  private final Map<Options, CompletableFuture<RuleSet>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Options, CompletableFuture<RuleSet>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Keeps rule sets.
   *
   * @param make makes one; called outside of any lock, for several options at once
   */
  RuleSets(Function<Options, RuleSet> make) {
    this.make = make;
  }

  RuleSet get(Options options) {
    CompletableFuture<RuleSet> own = new CompletableFuture<>();
    CompletableFuture<RuleSet> first;
    synchronized (kept) {
      first = kept.putIfAbsent(options, own);
    }
    return first == null ? made(options, own) : waitedFor(first);
  }

  private RuleSet made(Options options, CompletableFuture<RuleSet> own) {
    try {
      RuleSet rules = make.apply(options);
      own.complete(rules);
      return rules;
    } catch (RuntimeException | Error e) {
      synchronized (kept) {
        kept.remove(options, own);
      }
      own.completeExceptionally(e);
      throw e;
    }
  }

  private static RuleSet waitedFor(CompletableFuture<RuleSet> first) {
    try {
      return first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
