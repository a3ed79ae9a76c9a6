package io.github.onkonetz.search;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;

/** What only the directory index can answer: refused when a search comes to the repository. */
final class OnlyByIndex {

  private OnlyByIndex() {}

  /**
   * Refuses a search that the repository would answer wrongly or not at all.
   *
   * @throws RefusedException 400 for nearness of anything but a Location, for an order by distance,
   *     for words anywhere and for identifiers in references; 410 for a page that only the index
   *     can find again
   */
  static void refuse(LookupParameters check, String type, LookupRequest lookup) {
    if (lookup.first("_cursor") != null) {
      throw new RefusedException(Finding.of(ErrorCode.PAGE_GONE).at("http._cursor"));
    }
    for (String name : lookup.parameters().keySet()) {
      if (!LookupVocabulary.isControl(name)) {
        LookupParameters.Target target = check.follow(type, name);
        if (target.isOnlyByIndex()) {
          throw refused(name, name);
        }
      }
    }
    String sort = lookup.first("_sort");
    if (sort != null && !sort.isBlank()) {
      for (String key : sort.split(",")) {
        String name = key.startsWith("-") ? key.substring(1) : key;
        if (check.follow(type, name).isNear()) {
          throw refused("_sort", "_sort=" + key);
        }
      }
    }
  }

  private static RefusedException refused(String parameter, String what) {
    return new RefusedException(Finding.of(ErrorCode.ONLY_BY_INDEX, what).at("http." + parameter));
  }
}
