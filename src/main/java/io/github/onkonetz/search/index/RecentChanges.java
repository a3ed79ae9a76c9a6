package io.github.onkonetz.search.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries differ between the last states of a generation of the index, and what has been
 * derived from the newest of them, so that it need not be derived from all entries again.
 */
final class RecentChanges {

  /** More are not caught up with: deriving anew costs about as much. */
  private static final int MOST_REMEMBERED = 1_000;

  private record Step(long state, List<String> references) {}

  private record Latest(long state, Object value) {}

  /**
   * What was derived from an earlier state.
   *
   * @param changed {@code Type/id} of what has been written, deleted or restored since
   */
  record Former(Object value, Set<String> changed) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<Class<?>, Latest> latest = new HashMap<>();
  private int remembered;

  /** The first state from which all steps are known. */
  private long knownFrom;

  /** Notes what leads to a state from the one before it. */
  synchronized void add(long state, List<String> references) {
    if (references.size() > MOST_REMEMBERED) {
      steps.clear();
      remembered = 0;
      knownFrom = state;
      return;
    }
    steps.add(new Step(state, List.copyOf(references)));
    remembered += references.size();
    while (remembered > MOST_REMEMBERED || steps.size() > MOST_REMEMBERED) {
      Step oldest = steps.remove();
      remembered -= oldest.references().size();
      knownFrom = oldest.state();
    }
  }

  /** What was last derived, if all that has changed from there to a state is known. */
  synchronized @Nullable Former former(Class<?> key, long state) {
    Latest known = latest.get(key);
    if (known == null || known.state() > state || known.state() < knownFrom) {
      return null;
    }
    Set<String> changed = new HashSet<>();
    for (Step step : steps) {
      if (step.state() > known.state() && step.state() <= state) {
        changed.addAll(step.references());
      }
    }
    return new Former(known.value(), changed);
  }

  /** Keeps what was derived from a state, unless there is something of a later one. */
  synchronized void remember(Class<?> key, long state, Object value) {
    Latest known = latest.get(key);
    if (known == null || known.state() < state) {
      latest.put(key, new Latest(state, value));
    }
  }
}
