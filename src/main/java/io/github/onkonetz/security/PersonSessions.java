package io.github.onkonetz.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in on the pages, in the database so that all nodes know it. It counts for pages and
 * for {@code /oauth2/authorize}, never for the FHIR endpoint. Safe for all threads.
 */
final class PersonSessions implements SecurityContextRepository {

  private static final String COOKIE = "onkonetz-session";

  /** Long enough for the way through the pages; programs have tokens then. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  private final JdbcTemplate database;

  PersonSessions(JdbcTemplate database) {
    this.database = database;
  }

  void start(HttpServletRequest request, HttpServletResponse response, Account account) {
    end(request, response);
    String id = RandomText.make();
    database.update("DELETE FROM onk_session WHERE good_until < now()");
    database.update(
        "INSERT INTO onk_session (id_hash, account, good_until)"
            + " VALUES (?, ?, now() + make_interval(secs => ?))",
        RandomText.hash(id),
        account.name(),
        LIFE.toSeconds());
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, id, LIFE));
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    id(request)
        .ifPresent(
            id -> {
              database.update("DELETE FROM onk_session WHERE id_hash = ?", RandomText.hash(id));
              response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
            });
  }

  private static String cookie(HttpServletRequest request, String value, Duration life) {
    return ResponseCookie.from(COOKIE, value)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .path("/")
        .maxAge(life)
        .build()
        .toString();
  }

  private static Optional<String> id(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
  }

  /** The account of the session, if there is one that is good. */
  Optional<Account> account(HttpServletRequest request) {
    return id(request)
        .flatMap(
            id ->
                database
                    .query(
                        "SELECT "
                            + Account.COLUMNS
                            + " FROM onk_account JOIN onk_session ON account = name"
                            + " WHERE id_hash = ? AND good_until > now() AND enabled",
                        Account::of,
                        RandomText.hash(id))
                    .stream()
                    .findFirst());
  }

  @Override
  @SuppressWarnings("deprecation") // The one method of the interface that has to be written.
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    account(holder.getRequest())
        .ifPresent(
            account ->
                context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                        account.name(),
                        null,
                        List.of(new SimpleGrantedAuthority(account.scope())))));
    return context;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions begin and end on the pages alone.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return account(request).isPresent();
  }
}
