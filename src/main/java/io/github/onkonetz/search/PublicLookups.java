package io.github.onkonetz.search;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests may look up published entries whoever sends them, so that nobody has to find out
 * who does.
 */
@FunctionalInterface
public interface PublicLookups {

  /** Whether that one may. */
  boolean isOpenTo(HttpServletRequest request);
}
