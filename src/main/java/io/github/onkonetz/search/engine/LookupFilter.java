package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.PublicLookups;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives {@link ShortAnswers} to those requests that it is open to, and lets the others pass. */
final class LookupFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient ShortAnswers answers;
  private final transient PublicLookups open;

  LookupFilter(ShortAnswers answers, PublicLookups open) {
    this.answers = answers;
    this.open = open;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!open.isOpenTo(request) || !answers.answer(request, response)) {
      chain.doFilter(request, response);
    }
  }
}
