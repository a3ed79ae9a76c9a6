package io.github.onkonetz.search.answer;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer, see <a href="https://hl7.org/fhir/R4/bundle.html#searchset">searchset</a>.
 *
 * @param total number of matches on all pages, null if it is not to be told
 * @param links to this page and to others
 * @param hits the matches of this page, in their order
 * @param includes entries that come along, none of them twice
 * @param findings what the client should know about the answer; a last entry, if there are any
 * @param summary what is told about all of them together, an entry of its own; null if nothing is
 */
public record Searchset(
    @Nullable Integer total,
    List<Link> links,
    List<Hit> hits,
    List<StoredEntry> includes,
    List<Finding> findings,
    @Nullable Parameters summary) {

  /** An answer without a summary. */
  public Searchset(
      @Nullable Integer total,
      List<Link> links,
      List<Hit> hits,
      List<StoredEntry> includes,
      List<Finding> findings) {
    this(total, links, hits, includes, findings, null);
  }

  public Searchset {
    links = List.copyOf(links);
    hits = List.copyOf(hits);
    includes = List.copyOf(includes);
    findings = List.copyOf(findings);
  }

  /** The same with more to tell about it. */
  public Searchset with(List<Finding> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Searchset(total, links, hits, includes, all, summary);
  }

  /**
   * A link of the answer.
   *
   * @param relation as {@code self}, {@code next}, {@code previous}
   * @param url absolute
   */
  public record Link(String relation, String url) {}

  /**
   * A match.
   *
   * @param entry what was found
   * @param metres how far away it is, null if nothing was asked about distance or nothing is known
   * @param marks what else is to be told about the hit
   */
  public record Hit(StoredEntry entry, @Nullable Double metres, List<Mark> marks) {

    public Hit {
      marks = List.copyOf(marks);
    }

    /** A match without distance and marks. */
    public static Hit of(StoredEntry entry) {
      return new Hit(entry, null, List.of());
    }

    /** A match at that distance in metres. */
    public static Hit at(StoredEntry entry, double metres) {
      return new Hit(entry, metres, List.of());
    }
  }

  /**
   * An extension of {@code Bundle.entry.search}.
   *
   * @param url which
   * @param element its value's element, as {@code valueCode}
   * @param value a string, a boolean or a number
   */
  public record Mark(String url, String element, Object value) {

    /** A yes or no. */
    public static Mark ofBoolean(String url, boolean value) {
      return new Mark(url, "valueBoolean", value);
    }

    /** A code. */
    public static Mark ofCode(String url, String code) {
      return new Mark(url, "valueCode", code);
    }
  }
}
