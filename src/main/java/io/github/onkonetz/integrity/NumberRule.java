package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.HeldIdentifier.Key;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An entry keeps its Onkonetz number for life. This is the look ahead; the entry is held to it when
 * it is stored.
 */
final class NumberRule {

  private final IdentifierTable table;

  NumberRule(IdentifierTable table) {
    this.table = table;
  }

  /**
   * Finds entries that are sent with another number than they have.
   *
   * @param stored which entries there are, {@code Type/id}
   * @param holders who holds the identifiers that are sent, {@code Type/id}
   */
  void check(
      List<ChangedEntry> changes, Set<String> stored, Map<Key, String> holders, Findings findings) {
    Map<Integer, List<HeldIdentifier>> suspects = new HashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      ChangedEntry entry = changes.get(i);
      if (!entry.deletes() && stored.contains(entry.reference())) {
        List<HeldIdentifier> others = new ArrayList<>(HeldIdentifier.of(entry.after()));
        // A number that another entry holds is a finding already.
        others.removeIf(
            n -> !n.system().equals(DirectoryNumber.SYSTEM) || holders.containsKey(n.key()));
        if (!others.isEmpty()) {
          suspects.put(i, others);
        }
      }
    }
    Map<String, String> numbers =
        table.numbers(suspects.keySet().stream().map(changes::get).toList());
    suspects.forEach(
        (i, others) -> {
          ChangedEntry entry = changes.get(i);
          String number = numbers.get(entry.reference());
          if (number != null) {
            HeldIdentifier other = others.get(0);
            findings.add(
                i,
                Finding.of(ErrorCode.NUMBER_CHANGES, entry.reference(), number, other.value())
                    .at("%s.identifier[%d].value".formatted(entry.type(), other.index())));
          }
        });
  }
}
