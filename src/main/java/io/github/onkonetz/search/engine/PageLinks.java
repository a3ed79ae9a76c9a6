package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.SearchUrl;
import io.github.onkonetz.search.answer.Searchset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;

/**
 * The links between the pages of a search. They carry everything: no page is remembered by the
 * server.
 */
final class PageLinks {

  private final String url;
  private final String type;
  private final SortedMap<String, String[]> asked;

  PageLinks(String base, String type, SortedMap<String, String[]> asked) {
    this.url = base + "/" + type + "?";
    this.type = type;
    this.asked = asked;
  }

  /**
   * The search as a number, the same on all its pages: what is asked for and in which order, but
   * not how much of it or in which form.
   */
  int search() {
    Map<String, String[]> what = new TreeMap<>(asked);
    what.keySet().removeIf(name -> !name.equals("_sort") && LookupVocabulary.isControl(name));
    return (type + "?" + SearchUrl.query(what)).hashCode();
  }

  /** The link to this page alone. */
  List<Searchset.Link> toThis() {
    return List.of(new Searchset.Link("self", url + SearchUrl.query(withoutStart())));
  }

  /** Everything; from the beginning unless something else is said. */
  private SortedMap<String, String[]> withoutStart() {
    if (!Arrays.equals(asked.get("_offset"), new String[] {"0"})) {
      return asked;
    }
    SortedMap<String, String[]> parameters = new TreeMap<>(asked);
    parameters.remove("_offset");
    return parameters;
  }

  /** The links of a page with those hits. */
  List<Searchset.Link> of(List<FieldDoc> hits, boolean isFirst, boolean isLast) {
    List<Searchset.Link> links = new ArrayList<>(toThis());
    if (!isFirst) {
      links.add(new Searchset.Link("first", url + SearchUrl.query(elsewhere())));
    }
    if (!isFirst && !hits.isEmpty()) {
      links.add(new Searchset.Link("previous", to(false, hits.get(0))));
    }
    if (!isLast && !hits.isEmpty()) {
      links.add(new Searchset.Link("next", to(true, hits.get(hits.size() - 1))));
    }
    return links;
  }

  private String to(boolean forward, FieldDoc hit) {
    Map<String, String[]> page = elsewhere();
    Object[] keys = Arrays.copyOf(hit.fields, hit.fields.length);
    page.put(Cursor.PARAMETER, new String[] {new Cursor(forward, search(), keys).encode()});
    return url + SearchUrl.query(page);
  }

  private Map<String, String[]> elsewhere() {
    Map<String, String[]> page = new TreeMap<>(asked);
    page.remove(Cursor.PARAMETER);
    page.remove("_offset");
    return page;
  }
}
