package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is found of the entries of a submission, without what only follows from something else. */
final class PlainFindings {

  /** A site without a managing organisation; the rule is about the whole entry. */
  private static final String WITHOUT_OWNER = "onk-loc-2";

  private PlainFindings() {}

  /**
   * All findings with their places in what was sent.
   *
   * @param strange what is not the sender's to change, by the index of the change
   */
  static List<Finding> of(Plan plan, Map<Integer, Finding> strange) {
    Map<Integer, SubmittedChange> changes = new HashMap<>();
    plan.changes().forEach(c -> changes.put(c.index(), c));
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < plan.findings().size(); i++) {
      List<Finding> own = plan.findings().get(i);
      Finding stranger = strange.get(i);
      if (stranger == null || isSaidBy(own, stranger, changes.get(i))) {
        for (Finding finding : own) {
          all.add(plan.placed(i, finding));
        }
        continue;
      }
      for (Finding finding : own) {
        // Who holds an entry of others matters to those only.
        if (finding.code() != ErrorCode.REFERRED_TO) {
          all.add(plan.placed(i, finding));
        }
      }
      all.add(plan.placed(i, stranger));
    }
    return all;
  }

  /** Whether it belongs to nobody because of another mistake, which is said. */
  private static boolean isSaidBy(
      List<Finding> own, Finding stranger, @Nullable SubmittedChange change) {
    if (change == null || change.after() == null) {
      return false;
    }
    String owner = Owner.expression(change.type());
    boolean byOwner = isAbout(stranger, owner) && !owner.equals(change.type());
    return own.stream()
        .filter(CheckSubmission::refuses)
        .anyMatch(
            f ->
                f.code() == ErrorCode.SUBMIT_AMBIGUOUS
                    || (byOwner && (isAbout(f, owner) || f.arguments().contains(WITHOUT_OWNER))));
  }

  private static boolean isAbout(Finding finding, String element) {
    String expression = String.valueOf(finding.expression());
    return expression.equals(element) || expression.startsWith(element + ".");
  }
}
