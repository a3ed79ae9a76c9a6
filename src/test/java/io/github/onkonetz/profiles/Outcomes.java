package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads outcomes as tests compare them. */
final class Outcomes {

  private Outcomes() {}

  /** Each issue as severity, kind, code and expression, with blanks between them. */
  static List<String> findings(JsonNode outcome) {
    List<String> findings = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      findings.add(
          String.join(
                  " ",
                  issue.path("severity").asText(),
                  issue.path("code").asText(),
                  issue.at("/details/coding/0/code").asText(),
                  issue.at("/expression/0").asText())
              .trim());
    }
    return findings;
  }
}
