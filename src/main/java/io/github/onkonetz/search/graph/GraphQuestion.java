package io.github.onkonetz.search.graph;

import ca.uhn.fhir.parser.DataFormatException;
import io.github.onkonetz.search.graph.Relation.Side;
import io.github.onkonetz.search.index.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Which relations a request is about.
 *
 * @param date as it was asked for; null for today
 * @param filter what counts
 */
record GraphQuestion(@Nullable String date, RelationFilter filter) {

  /** What both operations can be asked. */
  static final Set<String> PARAMETERS =
      Set.of("date", "partner-kind", "role", "status", "inactive");

  private static final Set<String> SIDES =
      Arrays.stream(Side.values())
          .map(Side::code)
          .collect(Collectors.toCollection(LinkedHashSet::new));

  static GraphQuestion read(GraphParameters asked, GraphVocabulary vocabulary, LocalDate today) {
    String date = asked.one("date");
    Set<String> kinds = new LinkedHashSet<>();
    asked
        .codes(
            "partner-kind",
            GraphVocabulary.PARTNER_KIND,
            vocabulary.codes(GraphVocabulary.PARTNER_KIND))
        .forEach(code -> kinds.addAll(vocabulary.withNarrower(GraphVocabulary.PARTNER_KIND, code)));
    RelationFilter filter =
        new RelationFilter(
            sides(asked),
            date == null ? null : span(date),
            RelationFilter.span(today),
            kinds,
            asked.codes(
                "role",
                GraphVocabulary.NETWORK_ROLE,
                vocabulary.codes(GraphVocabulary.NETWORK_ROLE)),
            asked.codes("status", GraphVocabulary.STATUS, vocabulary.codes(GraphVocabulary.STATUS)),
            asked.flag("inactive"));
    return new GraphQuestion(date, filter);
  }

  private static Set<Side> sides(GraphParameters asked) {
    Set<String> codes = asked.codes("relation", "", SIDES);
    return Arrays.stream(Side.values())
        .filter(side -> codes.isEmpty() || codes.contains(side.code()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
  }

  private static DateSpan span(String date) {
    try {
      return DateSpan.of(new DateType(date));
    } catch (DataFormatException | IllegalArgumentException notADate) {
      throw GraphParameters.impossible(
          "date",
          date,
          "ein Datum wie 2024, 2024-03 oder 2024-03-19",
          "a date such as 2024, 2024-03 or 2024-03-19");
    }
  }

  /** The same question about what is not in force too. */
  RelationFilter everything() {
    return new RelationFilter(
        filter.sides(),
        null,
        filter.today(),
        filter.partnerKinds(),
        filter.roles(),
        Set.of(),
        true);
  }
}
