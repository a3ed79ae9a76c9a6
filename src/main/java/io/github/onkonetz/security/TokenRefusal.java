package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Says no where Spring Security does: to tokens that are not good, and to those who need one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, WWW-Authenticate</a>
 */
final class TokenRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** What a client without a token is told. */
  static final String CHALLENGE = "Bearer realm=\"onkonetz\"";

  private final OutcomeWriter outcomes;

  TokenRefusal(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    boolean badToken = refused instanceof OAuth2AuthenticationException;
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        badToken ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
    ErrorCode code = badToken ? ErrorCode.TOKEN_NOT_GOOD : ErrorCode.TOKEN_NEEDED;
    Finding finding = Finding.of(code);
    outcomes.write(request, response, badToken ? finding.with(reason(refused)) : finding);
  }

  /** What is wrong with the token, without anything of it. */
  private static String reason(AuthenticationException refused) {
    String message = refused.getMessage();
    return message == null ? "" : message;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    outcomes.write(
        request, response, Finding.of(ErrorCode.ROLE_NEEDED, request.getRequestURI(), "-"));
  }
}
