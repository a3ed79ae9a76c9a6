package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.IndexFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Composite parameters of a code and a date. Both have to be in the same element; conditions of one
 * search that ask for the same code have to be met by one element together, so that {@code
 * code$le2024-03-19} and {@code code$ge2024-03-19} say "valid on that day".
 */
final class Composites {

  private Composites() {}

  /** The query for all values of one composite parameter. */
  static Query query(String name, String[] values) {
    Map<String, List<DateBox>> byCode = new LinkedHashMap<>();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    String field = IndexFields.codeAtTime(name);
    for (String value : values) {
      List<CodeAtTime> alternatives =
          ValueText.alternatives(value).stream().map(CodeAtTime::of).toList();
      if (alternatives.size() == 1) {
        CodeAtTime only = alternatives.get(0);
        byCode.merge(only.code(), only.boxes(), DateBox::both);
      } else if (!alternatives.isEmpty()) {
        all.add(ValueQueries.any(alternatives, a -> a.query(field)), Occur.FILTER);
      }
    }
    List<CodeAtTime> together = new ArrayList<>();
    byCode.forEach((code, boxes) -> together.add(new CodeAtTime(code, boxes)));
    together.forEach(codeAtTime -> all.add(codeAtTime.query(field), Occur.FILTER));
    return all.build();
  }

  private record CodeAtTime(String code, List<DateBox> boxes) {

    static CodeAtTime of(String value) {
      List<String> parts = ValueText.split(value, '$');
      return new CodeAtTime(ValueText.unescape(parts.get(0)), DateBox.of(parts.get(1)));
    }

    Query query(String field) {
      long hash = IndexFields.codeHash(code);
      return ValueQueries.any(boxes, box -> box.ofCode(field, hash));
    }
  }
}
