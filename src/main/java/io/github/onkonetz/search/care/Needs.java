package io.github.onkonetz.search.care;

import java.util.List;

/**
 * What a text says is needed.
 *
 * @param services all of these
 * @param diseases for which, at most one meaning with its alternatives
 * @param ignored words that were not understood
 */
record Needs(List<Meaning> services, List<Meaning> diseases, List<String> ignored) {

  Needs {
    services = List.copyOf(services);
    diseases = List.copyOf(diseases);
    ignored = List.copyOf(ignored);
  }
}
