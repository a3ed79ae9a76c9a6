package io.github.onkonetz.search.care;

import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer to the named query {@code near}: services, their places and organisations. */
final class NearAnswer {

  private NearAnswer() {}

  static Searchset answer(
      CareQuestion question,
      CarePage page,
      DirectorySnapshot snapshot,
      String url,
      Map<String, String[]> asked) {
    CareHits hits = new CareHits(FindCare.find(question, snapshot).offers());
    List<CareHits.Hit> shown = hits.page(page).hits();
    Set<StoredEntry> includes = new LinkedHashSet<>();
    for (CareHits.Hit hit : shown) {
      includes.addAll(hit.offer().places());
      includes.add(hit.offer().organizations().get(0));
    }
    return new Searchset(
        hits.total(),
        AnswerQuestion.links(url, asked, null),
        shown.stream().map(AnswerQuestion::hit).toList(),
        List.copyOf(includes),
        List.of());
  }
}
