package io.github.onkonetz.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;

/**
 * Two entries that are only ever written together, in one transaction, and then carry the same
 * number. Who finds two numbers has seen half a transaction.
 *
 * @param name tells pairs apart
 */
record PairOfEntries(String name) {

  private static final String SYSTEM = "http://example.org/pairs";

  FhirClient.Answer write(FhirClient node, int number) {
    return node.post(
        "",
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
          {"resource":%s,"request":{"method":"PUT","url":"Practitioner/%s"}},
          {"resource":%s,"request":{"method":"PUT","url":"Practitioner/%s"}}]}
        """
            .formatted(entry("a", number), id("a"), entry("b", number), id("b")));
  }

  /** The numbers of all that is found of the pair by one search. */
  List<Integer> numbers(FhirClient.Answer answer) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode entry : answer.json().path("entry")) {
      String family = entry.at("/resource/name/0/family").asText();
      numbers.add(Integer.parseInt(family.substring(name.length())));
    }
    return numbers;
  }

  FhirClient.Answer search(FhirClient node) {
    return node.get("Practitioner?family=" + name);
  }

  FhirClient.Answer read(FhirClient node) {
    return node.get("Practitioner/" + id("a"));
  }

  int number(FhirClient.Answer read) {
    return Integer.parseInt(read.json().at("/name/0/family").asText().substring(name.length()));
  }

  private String id(String which) {
    return name + "-" + which;
  }

  private String entry(String which, int number) {
    return """
    {"resourceType":"Practitioner","id":"%s","active":true,
      "identifier":[{"system":"%s","value":"%s"}],"name":[{"family":"%s%d","given":["Eva"]}]}
    """
        .formatted(id(which), SYSTEM, id(which), name, number);
  }
}
