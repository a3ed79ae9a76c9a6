package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of the hits of a search: what {@code _sort} says, entries without a value last, of
 * several values the least upwards and the greatest downwards, ties by id. Without {@code _sort} by
 * id, or by distance if a {@code near} without a limit would otherwise find everything in no
 * meaningful order.
 */
final class PageOrder {

  private final List<Key> keys;

  private PageOrder(List<Key> keys) {
    this.keys = keys;
  }

  /**
   * One level of the order.
   *
   * @param descending as the client wants it
   */
  private record Key(
      boolean descending,
      @Nullable RuntimeSearchParam parameter,
      String name,
      @Nullable NearDocs distances) {

    boolean isValue(@Nullable Object value) {
      if (distances != null) {
        return value instanceof Double;
      }
      if (name.equals("_lastUpdated")
          || (parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.DATE)) {
        return value instanceof Long;
      }
      // Of texts, nothing is a value too: that of entries that have none.
      return value instanceof BytesRef || (value == null && !name.equals("_id"));
    }

    /**
     * The level as Lucene sorts by it.
     *
     * @param backwards for the page before: everything the other way round
     */
    SortField field(boolean backwards, DirectorySnapshot snapshot) {
      boolean reverse = descending != backwards;
      // Of several values the one that counts depends on what the client wants, not on the page.
      boolean least = !descending;
      // Missing ones come last for the client, so first for a page read backwards.
      boolean missingHigh = reverse == backwards;
      if (distances != null) {
        return new DistanceSort(distances).field("distance", reverse);
      }
      if (name.equals("_id")) {
        return new IdSort(snapshot).field("_id", reverse);
      }
      if (name.equals("_lastUpdated")) {
        return new SortField(IndexFields.LAST_UPDATED, SortField.Type.LONG, reverse);
      }
      SortField field;
      if (parameter != null && parameter.getParamType() == RestSearchParameterTypeEnum.DATE) {
        field =
            new SortedNumericSortField(
                IndexFields.sortDate(name),
                SortField.Type.LONG,
                reverse,
                least ? SortedNumericSelector.Type.MIN : SortedNumericSelector.Type.MAX);
        field.setMissingValue(missingHigh ? Long.MAX_VALUE : Long.MIN_VALUE);
      } else {
        field =
            new SortedSetSortField(
                IndexFields.sort(name),
                reverse,
                least ? SortedSetSelector.Type.MIN : SortedSetSelector.Type.MAX);
        field.setMissingValue(missingHigh ? SortField.STRING_LAST : SortField.STRING_FIRST);
      }
      return field;
    }
  }

  /**
   * Reads {@code _sort}.
   *
   * @param distances what near parameters of the search found, by their names
   */
  static PageOrder of(
      LookupVocabulary vocabulary,
      String type,
      @Nullable String sort,
      Map<String, List<QueryCompiler.Distances>> distances) {
    List<Key> keys = new ArrayList<>();
    if (sort != null && !sort.isBlank()) {
      for (String part : sort.split(",")) {
        boolean descending = part.startsWith("-");
        keys.add(key(vocabulary, type, descending, part.substring(descending ? 1 : 0), distances));
      }
    } else if (!distances.isEmpty()) {
      distances.values().stream()
          .flatMap(List::stream)
          .filter(near -> !near.limited())
          .findFirst()
          .ifPresent(near -> keys.add(new Key(false, null, "near", near.docs())));
    }
    if (keys.stream().noneMatch(key -> key.name().equals("_id"))) {
      keys.add(new Key(false, null, "_id", null));
    }
    return new PageOrder(keys);
  }

  private static Key key(
      LookupVocabulary vocabulary,
      String type,
      boolean descending,
      String name,
      Map<String, List<QueryCompiler.Distances>> distances) {
    if (isDistance(name)) {
      return new Key(descending, null, name, distances(name, distances));
    }
    RuntimeSearchParam parameter = vocabulary.definition(type, name);
    if (parameter == null || parameter.getParamType() == RestSearchParameterTypeEnum.COMPOSITE) {
      throw new UnclaimedException("_sort=" + name);
    }
    return new Key(descending, parameter, name, null);
  }

  /** Whether a key of {@code _sort} means distance. */
  static boolean isDistance(String name) {
    return name.equals("near") || name.endsWith(".near");
  }

  /** Those of the parameter named, or else of the first that there is. */
  private static NearDocs distances(
      String name, Map<String, List<QueryCompiler.Distances>> distances) {
    List<QueryCompiler.Distances> found =
        distances.containsKey(name)
            ? distances.get(name)
            : distances.values().stream().findFirst().orElse(null);
    if (found == null) {
      throw new UnclaimedException("_sort=" + name);
    }
    return found.get(0).docs();
  }

  /** The distances that the hits are told with: those sorted by, or else the first. */
  static @Nullable NearDocs shown(
      PageOrder order, Map<String, List<QueryCompiler.Distances>> distances) {
    for (Key key : order.keys) {
      if (key.distances() != null) {
        return key.distances();
      }
    }
    return distances.isEmpty() ? null : distances.values().iterator().next().get(0).docs();
  }

  /** The order, or its reverse to read the page before. */
  Sort sort(boolean backwards, DirectorySnapshot snapshot) {
    SortField[] fields = new SortField[keys.size()];
    Arrays.setAll(fields, i -> keys.get(i).field(backwards, snapshot));
    return new Sort(fields);
  }

  /** Whether these can be the keys of a hit; others cannot be compared. */
  boolean isKeyOfHit(@Nullable Object[] values) {
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).isValue(values[i])) {
        return false;
      }
    }
    return values.length == keys.size();
  }

  /** How many keys a hit has. */
  int size() {
    return keys.size();
  }
}
