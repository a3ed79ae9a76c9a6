package io.github.onkonetz.integrity;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;

/** Entries as small as they may be, for tests about several of them. */
final class Entries {

  static final String IKNR = "http://fhir.de/sid/arge-ik/iknr";

  private Entries() {}

  /** An organisation; {@code more} are further elements, each with a comma after it. */
  static String organization(String id, String kind, String more) {
    return """
    {"resourceType":"Organization",%s%s"active":true,"name":"Haus %s","type":[{"coding":[
    {"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"%s"}]}]}
    """
        .formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", more, id, kind);
  }

  static String partOf(String type, String id) {
    return "\"partOf\":{\"reference\":\"%s/%s\"},".formatted(type, id);
  }

  static String identifier(String system, String value) {
    return "\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}],".formatted(system, value);
  }

  /** A transaction of these entries, {@code PUT} under their ids. */
  static String transaction(String... entries) {
    List<String> parts = new ArrayList<>();
    for (String entry : entries) {
      String type = entry.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
      String id = entry.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
      parts.add(
          "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s/%s\"}}"
              .formatted(entry, type, id));
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s]}"
        .formatted(String.join(",", parts));
  }

  /** Code and expression of each issue. */
  static List<String> findings(FhirClient.Answer answer) {
    List<String> findings = new ArrayList<>();
    for (JsonNode issue : answer.json().path("issue")) {
      findings.add(
          (issue.at("/details/coding/0/code").asText() + " " + issue.at("/expression/0").asText())
              .strip());
    }
    return findings;
  }

  /** The German text of the first issue. */
  static String text(FhirClient.Answer answer) {
    return answer.json().at("/issue/0/details/text").asText();
  }
}
