package io.github.onkonetz.search;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.StringJoiner;

/** Writes the parameters of a search as they stand in a URL. */
public final class SearchUrl {

  private SearchUrl() {}

  public static String query(Map<String, String[]> parameters) {
    StringJoiner query = new StringJoiner("&");
    parameters.forEach(
        (name, values) -> {
          for (String value : values) {
            query.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value));
          }
        });
    return query.toString();
  }
}
