package io.zengshou.rules.drl.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of a pack, and its rules in sentences turned into DRL. Nothing here compiles or
 * runs anything: what comes out is checked like any DRL.
 */
public final class Sentences {

  /** How files of a vocabulary end. */
  public static final String VOCABULARY = ".dsl";

  /** How files of rules in sentences end. */
  public static final String RULES = ".dslr";

  private final VocabularyBook book;
  private final List<Slip> slips;
  private final Map<String, SentenceFile> files = new HashMap<>();

  /**
   * Reads vocabularies and turns rules into DRL.
   *
   * @param vocabularies texts of the vocabularies by their paths, in their order
   * @param rules texts of the rules by their paths
   */
  public Sentences(Map<String, String> vocabularies, Map<String, String> rules) {
    List<Slip> found = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    vocabularies.forEach(
        (path, text) -> entries.addAll(new VocabularyReader(path, found).read(text)));
    this.book = new VocabularyCheck(entries, found).book();
    this.slips = List.copyOf(found);
    rules.forEach((path, text) -> files.put(path, new Rewriter(book, path).rewrite(text)));
  }

  /** What is wrong with the vocabularies. */
  public List<Slip> slips() {
    return slips;
  }

  /** Whether there is nothing to say anything with. */
  public boolean isEmpty() {
    return book.isEmpty();
  }

  /** A file of rules in sentences; null where the path is none. */
  public @Nullable SentenceFile file(String path) {
    return files.get(path);
  }

  /** The sentences after which a variable such as {@code $base} is known. */
  public List<String> binding(String variable) {
    List<String> binding = new ArrayList<>();
    for (Entry entry : book.sentences(Section.WHEN)) {
      if (book.sample(entry).contains(variable + " :")) {
        binding.add(entry.words());
      }
    }
    return binding;
  }
}
