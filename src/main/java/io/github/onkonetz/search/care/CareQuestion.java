package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DateSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood.
 *
 * @param conditions all have to be met; the first ones cost least and leave out most
 * @param services what is needed, all of it at one organisation; empty if nothing was said
 * @param narrowing field of the index and terms of it that every hit has one of, to choose
 *     candidates; null if there is nothing of that kind
 * @param origin from where distances are measured; null if no place was given
 * @param circle outside of which there are no hits; null if there is no limit
 * @param day on which functions have to be in force
 * @param understood how words were taken
 */
record CareQuestion(
    List<CareCondition> conditions,
    List<Meaning> services,
    @Nullable Narrowing narrowing,
    @Nullable Origin origin,
    @Nullable Reach circle,
    DateSpan day,
    List<Finding> understood) {

  CareQuestion {
    conditions = List.copyOf(conditions);
    services = List.copyOf(services);
    understood = List.copyOf(understood);
  }

  /**
   * What every hit has; the first of the conditions says the same.
   *
   * @param parameter a token parameter of HealthcareService
   * @param codes one of these
   */
  record Narrowing(String parameter, Set<Code> codes) {

    List<String> terms() {
      return codes.stream()
          .map(code -> (code.system() == null ? "" : code.system()) + "|" + code.code())
          .toList();
    }
  }
}
