package io.github.onkonetz.search.index;

import io.github.onkonetz.storage.DatabaseState;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Marks what is answered while the database is away: other nodes may reach it and have written
 * since.
 */
final class StaleAnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Since when writes may be missing in the answer, as an instant of ISO 8601. */
  static final String HEADER = "X-Lookup-Stale-Since";

  private final transient DatabaseState database;

  StaleAnswerFilter(DatabaseState database) {
    this.database = database;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Instant lastSeen = database.lastSeen();
    if (lastSeen != null) {
      response.setHeader(HEADER, lastSeen.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    chain.doFilter(request, response);
  }
}
