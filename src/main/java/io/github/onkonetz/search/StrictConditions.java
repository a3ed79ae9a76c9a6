package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.util.UrlUtil;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;

/**
 * Reads the conditions of writes, alone or within a transaction. HAPI passes over modifiers that it
 * does not know, so that a condition would mean something else than it says.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#cond-update">conditional interactions</a>
 */
final class StrictConditions extends MatchUrlService {

  private final LookupParameters parameters;

  StrictConditions(LookupParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * As HAPI does it.
   *
   * @throws RefusedException 400 if a parameter does not have the modifier that it is used with
   */
  @Override
  public SearchParameterMap translateMatchUrl(
      String url, RuntimeResourceDefinition type, Flag... flags) {
    for (String name : UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1)).keySet()) {
      refuseUnknownModifier(type.getName(), name);
    }
    return super.translateMatchUrl(url, type, flags);
  }

  private void refuseUnknownModifier(String type, String name) {
    if (LookupVocabulary.isControl(name)) {
      return;
    }
    try {
      parameters.follow(type, name);
    } catch (RefusedException refused) {
      // Of unknown parameters HAPI says so itself, and it knows more of them (_expunge).
      if (refused.findings().get(0).code() == ErrorCode.UNKNOWN_MODIFIER) {
        throw refused;
      }
    }
  }
}
