package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.search.LookupPathChoice;
import java.util.List;

/** Whether a request may choose which way it is answered, by setting or by who sends it. */
final class LookupPath {

  private final boolean everybody;
  private final List<LookupPathChoice> choices;

  LookupPath(boolean everybody, List<LookupPathChoice> choices) {
    this.everybody = everybody;
    this.choices = List.copyOf(choices);
  }

  boolean mayBeChosenBy(RequestDetails request) {
    return everybody || choices.stream().anyMatch(choice -> choice.isOpenTo(request));
  }
}
