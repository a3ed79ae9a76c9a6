package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.security.Caller.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Says no where Spring Security does: to tokens that are not good, and to those who need one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, WWW-Authenticate</a>
 */
final class TokenRefusal
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

  /** What a client without a token is told. */
  static final String CHALLENGE = "Bearer realm=\"onkonetz\"";

  /** An issuer that is started again is back in less than a minute. */
  private static final String RETRY_SECONDS = "30";

  /** Spring Security itself lets nobody else through where it looks at roles. */
  private static final Role ONLY = Role.ADMINISTRATOR;

  private final OutcomeWriter outcomes;

  TokenRefusal(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  /** What a client is told whose token has no role, or a lesser one. */
  static String notEnough(Role needed) {
    return CHALLENGE
        + ", error=\"insufficient_scope\", scope=\""
        + TokenReading.SCOPES.get(needed)
        + '"';
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

  /** A token that was not found good, or whose issuer cannot be asked. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof AuthenticationServiceException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      outcomes.write(request, response, Finding.of(ErrorCode.ISSUER_AWAY));
    } else {
      commence(request, response, refused);
    }
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
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, notEnough(ONLY));
    String what = request.getMethod() + " " + request.getRequestURI();
    outcomes.write(request, response, Finding.of(ErrorCode.ROLE_NEEDED, what, RoleName.of(ONLY)));
  }
}
