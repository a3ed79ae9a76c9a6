package io.github.onkonetz.search.care;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;

/**
 * A question and what each part of it means, said without the code that is tested.
 *
 * @param needs services, all of them at one house
 * @param conditions all others, distance included
 * @param from from where, or null
 * @param form parameters that leave out nothing
 */
record PlainQuestion(List<Need> needs, List<Condition> conditions, Position from, String form) {

  /** A service as it was said, and the codes that are meant. */
  record Need(String said, Set<String> codes) {}

  /** A position and how it was said. */
  record Position(String said, double latitude, double longitude) {}

  /**
   * A condition.
   *
   * @param said the parameters
   * @param meaning what it takes of the directory, and of a service in it
   */
  record Condition(
      String parameter, String said, Function<PlainDirectory, Predicate<Seen>> meaning) {

    static Condition of(String parameter, String value, Predicate<Seen> meaning) {
      return new Condition(parameter, parameter + "=" + value, directory -> meaning);
    }
  }

  /**
   * A service as one sees it from where one is.
   *
   * @param chain the provider and what is above it
   * @param metres how far away its nearest place is, or {@code PlainScan.UNKNOWN}
   * @param nearest that place, or null
   */
  record Seen(
      HealthcareService service,
      List<Organization> chain,
      List<Location> places,
      double metres,
      Location nearest) {

    boolean isAmong(Set<String> references) {
      return chain.stream().map(PlainDirectory::reference).anyMatch(references::contains);
    }
  }

  /** The same question but for a condition. */
  PlainQuestion without(Condition left) {
    return new PlainQuestion(
        needs, conditions.stream().filter(c -> c != left).toList(), from, form);
  }

  /** As it stands in a URL, unescaped. */
  String url() {
    StringBuilder url = new StringBuilder(form);
    needs.forEach(need -> url.append("&service=").append(need.said()));
    conditions.forEach(condition -> url.append('&').append(condition.said()));
    if (from != null) {
      url.append('&').append(from.said());
    }
    return url.toString();
  }
}
