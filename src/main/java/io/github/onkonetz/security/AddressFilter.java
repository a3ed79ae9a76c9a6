package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses paths with empty parts before Spring Security reads them: one filter could take them for
 * another address than the endpoint does, and Spring fails on some of them.
 */
final class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient OutcomeWriter outcomes;

  AddressFilter(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().contains("//")) {
      outcomes.write(
          request, response, Finding.of(ErrorCode.REQUEST).with("The path has an empty part: //"));
    } else {
      chain.doFilter(request, response);
    }
  }
}
