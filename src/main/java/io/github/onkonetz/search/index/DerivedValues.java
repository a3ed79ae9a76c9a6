package io.github.onkonetz.search.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has been computed from one state of the directory, once for all that look at it. One value
 * for each class; others may be computed meanwhile, also by the computation itself.
 */
final class DerivedValues {

  private final RecentChanges recent;
  private final long state;
  private final Map<Class<?>, Value> values = new ConcurrentHashMap<>();

  /**
   * @param recent what led to this state
   * @param state its number
   */
  DerivedValues(RecentChanges recent, long state) {
    this.recent = recent;
    this.state = state;
  }

  <T> T get(Class<T> key, Supplier<T> compute) {
    return key.cast(values.computeIfAbsent(key, k -> new Value()).get(compute));
  }

  /**
   * As {@link #get}, from the value of an earlier state if there is one.
   *
   * @param update makes of that value the one of this state
   */
  <T> T follow(Class<T> key, Supplier<T> compute, Update<T> update) {
    return get(
        key,
        () -> {
          RecentChanges.Former former = recent.former(key, state);
          T value =
              former == null
                  ? compute.get()
                  : update.of(key.cast(former.value()), former.changed());
          recent.remember(key, state, value);
          return value;
        });
  }

  /** Makes of what was derived from a state the same of a later one. */
  interface Update<T> {
    T of(T former, Set<String> changed);
  }

  private static final class Value {
    private @Nullable Object value;

    synchronized Object get(Supplier<?> compute) {
      Object known = value;
      if (known == null) {
        known = compute.get();
        value = known;
      }
      return known;
    }
  }
}
