package io.github.onkonetz.integrity;

import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.List;

/** What was found, for each of some changes. */
final class Findings {

  private final List<List<Finding>> byChange = new ArrayList<>();

  Findings(int changes) {
    for (int i = 0; i < changes; i++) {
      byChange.add(new ArrayList<>());
    }
  }

  void add(int change, Finding finding) {
    byChange.get(change).add(finding);
  }

  List<List<Finding>> byChange() {
    return byChange;
  }
}
