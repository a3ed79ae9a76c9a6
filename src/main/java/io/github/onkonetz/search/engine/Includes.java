package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
      boolean reverse, boolean iterate, String source, String reference, @Nullable String target) {

    boolean isFor(StoredEntry entry) {
      return target == null || entry.type().equals(target);
    }
  }

  /** Reads {@code _include} and {@code _revinclude} of a search that was checked before. */
  static Includes of(
      LookupVocabulary vocabulary, String type, SortedMap<String, String[]> parameters) {
    List<Wish> wishes = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
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

  /** The entries that come along with the matches of a page. */
  List<StoredEntry> of(Collection<StoredEntry> matches, DirectorySnapshot snapshot)
      throws IOException {
    if (wishes.isEmpty() || matches.isEmpty()) {
      return List.of();
    }
    Set<StoredEntry> known = new LinkedHashSet<>(matches);
    Collection<StoredEntry> newest = matches;
    for (boolean first = true; !newest.isEmpty(); first = false) {
      Set<StoredEntry> found = new LinkedHashSet<>();
      for (Wish wish : wishes) {
        if ((first || wish.iterate()) && wish.reverse()) {
          followBack(wish, newest, snapshot, found);
        } else if (first || wish.iterate()) {
          follow(wish, newest, snapshot, found);
        }
      }
      found.removeAll(known);
      known.addAll(found);
      newest = found;
    }
    return known.stream().skip(matches.size()).toList();
  }

  private static void follow(
      Wish wish, Collection<StoredEntry> from, DirectorySnapshot snapshot, Set<StoredEntry> found) {
    for (StoredEntry source : from) {
      if (source.type().equals(wish.source())) {
        source.forEachTarget(
            wish.reference(),
            reference -> {
              StoredEntry target = snapshot.entry(reference);
              if (target != null && wish.isFor(target)) {
                found.add(target);
              }
            });
      }
    }
  }

  private static void followBack(
      Wish wish, Collection<StoredEntry> from, DirectorySnapshot snapshot, Set<StoredEntry> found)
      throws IOException {
    List<BytesRef> targets = new ArrayList<>();
    for (StoredEntry target : from) {
      if (wish.isFor(target)) {
        targets.add(new BytesRef(target.reference()));
      }
    }
    if (targets.isEmpty()) {
      return;
    }
    // Of other types few refer to the same by the same name: to ask each is less than a condition.
    new References(snapshot)
        .forEachTo(
            wish.reference(),
            targets,
            doc -> {
              StoredEntry source = snapshot.entry(doc);
              if (source.type().equals(wish.source())) {
                found.add(source);
              }
            });
  }
}
