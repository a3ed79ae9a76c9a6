package io.github.onkonetz.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query cookbook {@code docs/queries.md} as data; the page itself says what its blocks mean.
 */
public record Cookbook(Set<String> questions, List<Query> queries) {

  private static final Path PAGE = Path.of("docs", "queries.md");

  private static final Pattern QUESTION = Pattern.compile("### ([A-Z][0-9]+)");
  private static final String BLOCK_BEGIN = "```query";
  private static final String BLOCK_END = "```";

  /** A long line of a block goes on in lines that begin so. */
  private static final String CONTINUED = "  ";

  private static final String NONE = "none";

  /**
   * One request and its answer.
   *
   * @param ids of the matches in their order; null if the answer has only a number
   * @param metres how far away the matches are, in their order; null if the page does not say
   * @param includes {@code Type/id} of what comes along
   */
  public record Query(
      String question,
      String get,
      @Nullable List<String> ids,
      @Nullable List<Long> metres,
      Set<String> includes,
      int total,
      List<Shown> shown) {

    /** What is asked for, before the question mark. */
    public String path() {
      return get.contains("?") ? get.substring(0, get.indexOf('?')) : get;
    }

    /** What is asked, after the question mark. */
    String parameters() {
      return get.substring(path().length() + 1);
    }

    public boolean isSearch() {
      return get.contains("?") && !get.contains("/$");
    }

    /** The request as it may go over the wire: the page writes what curl accepts, which is more. */
    String url() {
      StringBuilder url = new StringBuilder();
      for (byte b : get.getBytes(StandardCharsets.UTF_8)) {
        if (b < 0 || b == '|') {
          url.append(String.format("%%%02X", b & 0xFF));
        } else {
          url.append((char) b);
        }
      }
      return url.toString();
    }

    @Override
    public String toString() {
      return question + ": " + get;
    }
  }

  /** A fact of the answer: entry, FHIRPath, and the values that it yields. */
  public record Shown(String entry, String path, String values) {}

  /** The page as it is now. */
  public static Cookbook read() {
    Set<String> questions = new LinkedHashSet<>();
    List<Query> queries = new ArrayList<>();
    String question = "";
    List<String> block = null;
    for (String line : lines()) {
      Matcher heading = QUESTION.matcher(line);
      if (block == null && heading.matches()) {
        question = heading.group(1);
        if (!questions.add(question)) {
          throw new IllegalStateException(question + " stands twice in " + PAGE);
        }
      } else if (line.equals(BLOCK_BEGIN)) {
        block = new ArrayList<>();
      } else if (block != null && line.equals(BLOCK_END)) {
        queries.add(query(question, block));
        block = null;
      } else if (block != null && line.startsWith(CONTINUED)) {
        block.add(block.remove(block.size() - 1) + " " + line.strip());
      } else if (block != null) {
        block.add(line);
      }
    }
    return new Cookbook(questions, queries);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(String question, List<String> block) {
    String get = null;
    List<String> ids = null;
    List<Long> metres = null;
    Set<String> includes = Set.of();
    int total = -1;
    List<Shown> shown = new ArrayList<>();
    for (String line : block) {
      String key = line.substring(0, Math.max(0, line.indexOf(' ')));
      String value = line.substring(key.length()).strip();
      switch (key) {
        case "GET" -> get = value;
        case "ids:" -> ids = value.equals(NONE) ? List.of() : words(value);
        case "metres:" -> metres = words(value).stream().map(Long::valueOf).toList();
        case "includes:" -> includes = Set.copyOf(words(value));
        case "total:" -> total = Integer.parseInt(value);
        case "shows:" -> shown.add(shown(value));
        default -> throw new IllegalStateException(question + ": what is meant by '" + line + "'?");
      }
    }
    if (get == null || total < 0 || (ids == null && !get.contains("_summary=count"))) {
      throw new IllegalStateException(question + ": GET, ids or total is missing in " + block);
    }
    return new Query(question, get, ids, metres, includes, total, shown);
  }

  private static List<String> words(String value) {
    return Arrays.asList(value.split(" "));
  }

  private static Shown shown(String value) {
    String[] parts = value.split(" \\| ", 3);
    return new Shown(parts[0], parts[1], parts[2]);
  }
}
