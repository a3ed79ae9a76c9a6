package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.HeldIdentifier.Key;
import io.github.onkonetz.integrity.StoredEntries.State;
import io.github.onkonetz.profiles.EntryValidation;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** An identifier is held by one entry only. */
final class IdentifierRule {

  private final IdentifierTable table;
  private final NumberRule numbers;

  IdentifierRule(IdentifierTable table) {
    this.table = table;
    this.numbers = new NumberRule(table);
  }

  /** One that an entry wants, and which of the changes it is. */
  private record Wish(int change, HeldIdentifier identifier) {}

  /**
   * What would be wrong, without taking anything.
   *
   * @param states of the entries as they are stored, by {@code Type/id}
   */
  void check(List<ChangedEntry> changes, Map<String, State> states, Findings findings) {
    List<Wish> wishes = wishes(changes, findings);
    Map<Key, String> holders =
        table.holders(wishes.stream().map(w -> w.identifier().key()).distinct().toList());
    for (Wish wish : wishes) {
      String holder = holders.get(wish.identifier().key());
      ChangedEntry entry = changes.get(wish.change());
      if (holder != null
          && !entry.is(holder)
          && !isGivenUp(holder, wish.identifier().key(), changes)) {
        findings.add(wish.change(), held(entry, wish.identifier(), holder));
      }
    }
    numbers.check(changes, states.keySet(), holders, findings);
  }

  /** Takes and gives back what the changes take and give back; what others hold is a finding. */
  void apply(List<ChangedEntry> changes, Findings findings) {
    List<IdentifierTable.Claim> released = new ArrayList<>();
    List<ChangedEntry> deleted = changes.stream().filter(ChangedEntry::deletes).toList();
    for (ChangedEntry entry : changes) {
      if (!entry.deletes() && entry.before() != null) {
        Set<Key> kept = keys(HeldIdentifier.of(entry.after()));
        HeldIdentifier.of(entry.before()).stream()
            .filter(identifier -> !kept.contains(identifier.key()))
            .map(identifier -> claim(entry, identifier))
            .forEach(released::add);
      }
    }
    List<Wish> wishes = new ArrayList<>(wishes(changes, findings));
    wishes.removeIf(wish -> isHeldAlready(changes.get(wish.change()), wish.identifier()));
    table.releaseAll(deleted);
    table.release(released);
    Map<Key, String> refused =
        table.take(
            wishes.stream().map(w -> claim(changes.get(w.change()), w.identifier())).toList());
    for (Wish wish : wishes) {
      String holder = refused.get(wish.identifier().key());
      if (holder != null) {
        ChangedEntry entry = changes.get(wish.change());
        findings.add(wish.change(), held(entry, wish.identifier(), holder));
      }
    }
  }

  /** What the entries want, each identifier once; the second who wants it is a finding. */
  private static List<Wish> wishes(List<ChangedEntry> changes, Findings findings) {
    List<Wish> wishes = new ArrayList<>();
    Map<Key, Integer> first = new HashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      ChangedEntry entry = changes.get(i);
      if (entry.deletes()) {
        continue;
      }
      for (HeldIdentifier identifier : HeldIdentifier.of(entry.after())) {
        Integer other = first.putIfAbsent(identifier.key(), i);
        if (other == null) {
          wishes.add(new Wish(i, identifier));
        } else if (other != i && !isSame(entry, changes.get(other))) {
          findings.add(
              i,
              Finding.of(
                      ErrorCode.IDENTIFIER_TWICE,
                      identifier.system(),
                      identifier.value(),
                      name(changes.get(other), other))
                  .at(expression(entry, identifier)));
        }
      }
    }
    return wishes;
  }

  private static boolean isHeldAlready(ChangedEntry entry, HeldIdentifier identifier) {
    return entry.before() != null
        && keys(HeldIdentifier.of(entry.before())).contains(identifier.key());
  }

  /** Whether the holder is among the changes and no longer wants it. */
  private static boolean isGivenUp(String holder, Key key, List<ChangedEntry> changes) {
    return changes.stream()
        .filter(change -> change.is(holder))
        .anyMatch(
            change -> change.deletes() || !keys(HeldIdentifier.of(change.after())).contains(key));
  }

  private static Set<Key> keys(List<HeldIdentifier> identifiers) {
    Set<Key> keys = new HashSet<>();
    identifiers.forEach(identifier -> keys.add(identifier.key()));
    return keys;
  }

  private static IdentifierTable.Claim claim(ChangedEntry entry, HeldIdentifier identifier) {
    return new IdentifierTable.Claim(identifier, entry.type(), entry.storedId());
  }

  private static Finding held(ChangedEntry entry, HeldIdentifier identifier, String holder) {
    return Finding.of(ErrorCode.IDENTIFIER_HELD, identifier.system(), identifier.value(), holder)
        .at(expression(entry, identifier));
  }

  private static String expression(ChangedEntry entry, HeldIdentifier identifier) {
    return "%s.identifier[%d].value".formatted(entry.type(), identifier.index());
  }

  /** That one entry is meant twice is a finding of its own. */
  private static boolean isSame(ChangedEntry one, ChangedEntry other) {
    return one.reference() != null && one.is(String.valueOf(other.reference()));
  }

  /** By its place in what was sent: a new entry has no address that the sender knows. */
  private static String name(ChangedEntry entry, int number) {
    OptionalInt position = EntryValidation.position(Objects.requireNonNull(entry.after()));
    String reference = entry.reference();
    if (position.isPresent() || reference == null) {
      return "Bundle.entry[%d]".formatted(position.orElse(number));
    }
    return reference;
  }
}
