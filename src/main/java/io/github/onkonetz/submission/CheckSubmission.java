package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that there is to say of a submission, at once. */
final class CheckSubmission {

  private static final int REFUSED = 400;

  private final Belonging belonging;
  private final ProbableDuplicates duplicates;

  CheckSubmission(Belonging belonging, ProbableDuplicates duplicates) {
    this.belonging = belonging;
    this.duplicates = duplicates;
  }

  /**
   * The findings, errors first.
   *
   * @param owner the organisation whose entries alone may be changed; null for everybody's
   */
  List<Finding> findings(Plan plan, @Nullable String owner) {
    Map<Integer, Finding> strange =
        owner == null ? Map.of() : belonging.findings(plan.changes(), owner);
    List<Finding> all = new ArrayList<>(PlainFindings.of(plan, strange));
    all.addAll(plan.placed(duplicates.findings(plan.changes())));
    if (plan.changes().isEmpty() && all.stream().noneMatch(CheckSubmission::refuses)) {
      all.add(
          plan.findings().isEmpty()
              ? Finding.of(ErrorCode.SUBMIT_EMPTY).at("Bundle.entry")
              : Finding.of(ErrorCode.SUBMIT_NOTHING));
    }
    return all.stream().distinct().sorted(Comparator.comparing(f -> !refuses(f))).toList();
  }

  static boolean refuses(Finding finding) {
    return finding.code().status() >= REFUSED;
  }
}
