package io.github.onkonetz.search.care;

import ca.uhn.fhir.util.UrlUtil;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the answer to a question together: a page of hits, what comes along, what to know of it. */
final class AnswerQuestion {

  private static final String EXTENSION = CareVocabulary.BASE + "StructureDefinition/";

  /** What the position stands for to which the distance was measured. */
  static final String PRECISION = EXTENSION + "position-precision";

  /** Whether the order is open within the precision of the positions. */
  static final String TIED = EXTENSION + "distance-tied";

  private AnswerQuestion() {}

  /**
   * The answer.
   *
   * @param url the address of the operation, without parameters
   * @param asked the parameters as they were given
   */
  static Searchset answer(
      CareQuestion question,
      CarePage page,
      DirectorySnapshot snapshot,
      String url,
      Map<String, String[]> asked) {
    FindCare.Found found = FindCare.find(question, snapshot);
    CareHits hits = new CareHits(found.offers());
    CareHits.Page shown = hits.page(page);
    List<Offer> offers = shown.hits().stream().map(CareHits.Hit::offer).toList();
    List<Finding> findings = new ArrayList<>(question.understood());
    if (hits.total() == 0) {
      findings.addAll(NothingFound.explain(question, snapshot));
    } else {
      findings.addAll(remarks(question, shown));
    }
    found
        .notRecorded()
        .forEach(
            (parameter, count) ->
                findings.add(
                    Finding.of(
                        ErrorCode.CARE_NOT_RECORDED,
                        count == 1
                            ? new Bilingual(
                                "Ein weiteres Angebot passt", "One further service fits")
                            : new Bilingual(
                                count + " weitere Angebote passen",
                                count + " further services fit"),
                        parameter)));
    return new Searchset(
        hits.total(),
        links(url, asked, shown.next()),
        shown.hits().stream().map(AnswerQuestion::hit).toList(),
        CareIncludes.of(offers, snapshot, question.day()),
        findings);
  }

  static Searchset.Hit hit(CareHits.Hit hit) {
    Offer offer = hit.offer();
    if (Double.isNaN(offer.metres())) {
      return Searchset.Hit.of(offer.entry());
    }
    List<Searchset.Mark> marks = new ArrayList<>();
    String precision = CareHits.precision(offer);
    if (precision != null) {
      marks.add(Searchset.Mark.ofCode(PRECISION, precision));
    }
    if (hit.tied()) {
      marks.add(Searchset.Mark.ofBoolean(TIED, true));
    }
    return new Searchset.Hit(offer.entry(), offer.metres(), marks);
  }

  private static List<Finding> remarks(CareQuestion question, CareHits.Page shown) {
    List<Finding> remarks = new ArrayList<>();
    if (question.origin() == null) {
      remarks.add(Finding.of(ErrorCode.CARE_ORDERED_BY_ID));
    }
    long tied = shown.hits().stream().filter(CareHits.Hit::tied).count();
    if (tied > 0) {
      remarks.add(
          Finding.of(
              ErrorCode.CARE_TIED,
              tied == 1
                  ? new Bilingual("einem Treffer", "one hit")
                  : new Bilingual(tied + " Treffern", tied + " hits")));
    }
    Map<Bilingual, List<String>> caveats =
        new TreeMap<>((one, other) -> one.german().compareTo(other.german()));
    int notLimited = 0;
    for (CareHits.Hit hit : shown.hits()) {
      Bilingual caveat = hit.offer().facts().caveat();
      StoredEntry service = hit.offer().entry();
      if (caveat != null) {
        caveats.computeIfAbsent(caveat, c -> new ArrayList<>()).add(service.reference());
      }
      notLimited += hit.offer().facts().indications().isEmpty() ? 1 : 0;
    }
    caveats.forEach(
        (caveat, services) ->
            remarks.add(
                Finding.of(ErrorCode.CARE_SOURCE_OPEN, String.join(", ", services), caveat)));
    if (notLimited > 0
        && question.conditions().stream().anyMatch(c -> c.parameter().equals("indication"))) {
      remarks.add(
          Finding.of(
              ErrorCode.CARE_NOT_LIMITED,
              notLimited == 1
                  ? new Bilingual("einem Treffer", "one hit")
                  : new Bilingual(notLimited + " Treffern", notLimited + " hits")));
    }
    return remarks;
  }

  static List<Searchset.Link> links(
      String url, Map<String, String[]> asked, @Nullable CareCursor next) {
    List<Searchset.Link> links = new ArrayList<>();
    links.add(new Searchset.Link("self", withParameters(url, asked)));
    Map<String, String[]> elsewhere = new TreeMap<>(asked);
    if (elsewhere.remove(CarePage.CURSOR) != null) {
      links.add(new Searchset.Link("first", withParameters(url, elsewhere)));
    }
    if (next != null) {
      elsewhere.put(CarePage.CURSOR, new String[] {next.encode()});
      links.add(new Searchset.Link("next", withParameters(url, elsewhere)));
    }
    return links;
  }

  private static String withParameters(String url, Map<String, String[]> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.setEmptyValue("");
    new TreeMap<>(parameters)
        .forEach(
            (name, values) -> {
              for (String value : values) {
                query.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value));
              }
            });
    return url + query;
  }
}
