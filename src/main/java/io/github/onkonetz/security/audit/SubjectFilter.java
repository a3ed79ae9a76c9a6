package io.github.onkonetz.security.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Behind security, tells those in front of it who was let in. */
final class SubjectFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String subject = request.getRemoteUser();
    if (subject != null) {
      request.setAttribute(RefusalAuditFilter.SUBJECT, subject);
    }
    chain.doFilter(request, response);
  }
}
