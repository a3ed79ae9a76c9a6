package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What comes along with the matches of a page. With {@code :iterate} also what comes along with
 * what came along, whichever way it came.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#revinclude">_include and _revinclude</a>
 */
final class Includes {

  private static final String EVERYTHING = "*";

  private final List<Wish> wishes;

  private Includes(List<Wish> wishes) {
    this.wishes = wishes;
  }

  /**
   * One reference to follow.
   *
   * @param reverse from its target to who has it
   * @param source the type that has it
   * @param reference the name of its parameter
   * @param target the only type to follow it to; null for any
   */
  private record Wish(
      boolean reverse, boolean iterate, String source, String reference, @Nullable String target) {}

  /** Reads {@code _include} and {@code _revinclude} of a search that was checked before. */
  static Includes of(LookupVocabulary vocabulary, String type, Map<String, String[]> parameters) {
    List<Wish> wishes = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : new TreeMap<>(parameters).entrySet()) {
      String name = parameter.getKey();
      boolean reverse = name.startsWith("_revinclude");
      if (reverse || name.startsWith("_include")) {
        boolean iterate = name.endsWith(":iterate") || name.endsWith(":recurse");
        for (String value : parameter.getValue()) {
          add(wishes, vocabulary, type, reverse, iterate, value);
        }
      }
    }
    return new Includes(wishes);
  }

  private static void add(
      List<Wish> wishes,
      LookupVocabulary vocabulary,
      String type,
      boolean reverse,
      boolean iterate,
      String value) {
    String[] parts = value.split(":", 3);
    String target = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
    Collection<String> references;
    if (value.equals(EVERYTHING)) {
      references = reverse ? vocabulary.reverseReferences(type) : everywhere(vocabulary);
    } else if (parts[1].equals(EVERYTHING)) {
      references = vocabulary.references(parts[0]);
    } else {
      references = List.of(parts[0] + ":" + parts[1]);
    }
    for (String reference : references) {
      int colon = reference.indexOf(':');
      String source = reference.substring(0, colon);
      if (!ServedTypes.DIRECTORY.contains(source)) {
        throw new UnclaimedException(reference);
      }
      wishes.add(new Wish(reverse, iterate, source, reference.substring(colon + 1), target));
    }
  }

  private static List<String> everywhere(LookupVocabulary vocabulary) {
    List<String> references = new ArrayList<>();
    ServedTypes.DIRECTORY.forEach(type -> references.addAll(vocabulary.references(type)));
    return references;
  }

  /**
   * The entries that come along.
   *
   * @param matches documents of the page
   */
  List<StoredEntry> of(Collection<Integer> matches, DirectorySnapshot snapshot) throws IOException {
    if (wishes.isEmpty() || matches.isEmpty()) {
      return List.of();
    }
    References references = new References(snapshot.searcher());
    Set<Integer> known = new LinkedHashSet<>(matches);
    Collection<Integer> newest = matches;
    for (boolean first = true; !newest.isEmpty(); first = false) {
      Set<Integer> found = new LinkedHashSet<>();
      for (Wish wish : wishes) {
        if (first || wish.iterate()) {
          follow(wish, newest, snapshot, references, found);
        }
      }
      found.removeAll(known);
      known.addAll(found);
      newest = found;
    }
    return known.stream().skip(matches.size()).map(doc -> snapshot.entry(doc.intValue())).toList();
  }

  private static void follow(
      Wish wish,
      Collection<Integer> from,
      DirectorySnapshot snapshot,
      References references,
      Set<Integer> found)
      throws IOException {
    Query entries;
    if (wish.reverse()) {
      List<BytesRef> keys = keys(from, wish.target(), snapshot);
      if (keys.isEmpty()) {
        return;
      }
      entries = References.to(wish.reference(), keys);
      entries =
          new BooleanQuery.Builder()
              .add(QueryCompiler.ofType(wish.source()), Occur.FILTER)
              .add(entries, Occur.FILTER)
              .build();
    } else {
      List<Integer> sources =
          from.stream().filter(doc -> snapshot.entry(doc).type().equals(wish.source())).toList();
      Set<BytesRef> targets = references.targetsOf(sources, wish.reference());
      targets.removeIf(target -> !isOf(target, wish.target()));
      if (targets.isEmpty()) {
        return;
      }
      entries = References.entries(targets);
    }
    references.forEach(entries, found::add);
  }

  private static List<BytesRef> keys(
      Collection<Integer> docs, @Nullable String type, DirectorySnapshot snapshot) {
    List<BytesRef> keys = new ArrayList<>();
    for (int doc : docs) {
      StoredEntry entry = snapshot.entry(doc);
      if (type == null || entry.type().equals(type)) {
        keys.add(new BytesRef(entry.reference()));
      }
    }
    return keys;
  }

  private static boolean isOf(BytesRef key, @Nullable String type) {
    if (type == null) {
      return true;
    }
    byte[] start = (type + "/").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < start.length; i++) {
      if (i >= key.length || key.bytes[key.offset + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
