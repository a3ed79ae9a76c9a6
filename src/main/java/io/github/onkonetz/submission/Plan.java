package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.EntryValidation;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A submission, understood: what it changes, and what is wrong with it by itself.
 *
 * @param alone whether one resource was sent and no Bundle, so that expressions begin with it
 * @param changes in the order of the entries; without those that change nothing
 * @param findings for each entry that was sent
 */
record Plan(boolean alone, List<SubmittedChange> changes, List<List<Finding>> findings) {

  /** All findings with their places in what was sent. */
  List<Finding> placed() {
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Finding finding : findings.get(i)) {
        all.add(placed(i, finding));
      }
    }
    return all;
  }

  /** Findings of single entries with their places in what was sent. */
  List<Finding> placed(Map<Integer, Finding> byEntry) {
    List<Finding> all = new ArrayList<>();
    byEntry.forEach((index, finding) -> all.add(placed(index, finding)));
    return all;
  }

  Finding placed(int index, Finding finding) {
    return alone ? finding : EntryValidation.inBundle(finding, index);
  }
}
