package io.github.onkonetz.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;

/** Entries as small as they may be, and submissions of them. */
final class MadeEntries {

  static final String NUMBER = "https://onkonetz.github.io/fhir/sid/onkonetz-id";

  private static final String KIND = "https://onkonetz.github.io/fhir/CodeSystem/organization-kind";

  private MadeEntries() {}

  /** An organisation; {@code more} are further elements, each with a comma after it. */
  static String organization(String id, String kind, String name, String more) {
    return """
    {"resourceType":"Organization",%s%s"active":true,"name":"%s","type":[{"coding":[
    {"system":"%s","code":"%s"}]}]}
    """
        .formatted(id(id), more, name, KIND, kind);
  }

  /** A site; without a position it is somewhere else. */
  static String location(String id, String name, String organization, String position) {
    return """
    {"resourceType":"Location",%s"status":"active","name":"%s","mode":"instance",%s
    "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
    "address":{"city":"Weißenfels","postalCode":"06667","country":"DE"},
    "managingOrganization":{"reference":"%s"}}
    """
        .formatted(
            id(id), name, position.isEmpty() ? position(51.25, 11.9) : position, organization);
  }

  static String position(double latitude, double longitude) {
    return "\"position\":{\"latitude\":%s,\"longitude\":%s},".formatted(latitude, longitude);
  }

  static String number(String number) {
    return "\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}],".formatted(NUMBER, number);
  }

  static String partOf(String organization) {
    return "\"partOf\":{\"reference\":\"%s\"},".formatted(organization);
  }

  static String phone(String number) {
    return "\"telecom\":[{\"system\":\"phone\",\"value\":\"%s\"}],".formatted(number);
  }

  private static String id(String id) {
    return id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
  }

  static String put(String entry) {
    String type = entry.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
    String id = entry.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    return "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"%s/%s\"}}"
        .formatted(entry, type, id);
  }

  static String delete(String reference) {
    return "{\"request\":{\"method\":\"DELETE\",\"url\":\"%s\"}}".formatted(reference);
  }

  static String post(String fullUrl, String entry) {
    String type = entry.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
    return "{\"fullUrl\":\"%s\",\"resource\":%s,\"request\":{\"method\":\"POST\",\"url\":\"%s\"}}"
        .formatted(fullUrl, entry, type);
  }

  static String transaction(String... parts) {
    return bundle("transaction", "", parts);
  }

  /** Contents, each to be created or changed by its identifiers. */
  static String collection(String... entries) {
    List<String> parts = new ArrayList<>();
    for (String entry : entries) {
      parts.add("{\"resource\":" + entry + "}");
    }
    return bundle("collection", "", parts.toArray(String[]::new));
  }

  static String bundle(String type, String more, String... parts) {
    return "{\"resourceType\":\"Bundle\",%s\"type\":\"%s\",\"entry\":[%s]}"
        .formatted(more, type, String.join(",", parts));
  }

  /** Code and expression of each issue. */
  static List<String> findings(FhirClient.Answer answer) {
    return findings(answer.json());
  }

  static List<String> findings(JsonNode outcome) {
    List<String> findings = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
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
