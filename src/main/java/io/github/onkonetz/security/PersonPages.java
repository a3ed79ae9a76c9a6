package io.github.onkonetz.security;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.security.AdministrationTrail.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages on which people sign in, choose a password, and allow programs to act for them. */
@Controller
@Conditional(WithoutOutsideIssuer.class)
class PersonPages {

  static final String HOME = "/account";
  static final String SIGN_IN = HOME + "/sign-in";
  static final String LINK = HOME + "/link";
  static final String CONSENT = HOME + "/consent";

  /** The only place that signing in leads to, beside the person's own page. */
  private static final String AUTHORIZE = "/oauth2/authorize?";

  private final Passwords passwords;
  private final PersonSessions sessions;
  private final Consents consents;
  private final AdministrationTrail trail;

  PersonPages(
      Passwords passwords, PersonSessions sessions, Consents consents, AdministrationTrail trail) {
    this.trail = trail;
    this.passwords = passwords;
    this.sessions = sessions;
    this.consents = consents;
  }

  @GetMapping(HOME)
  ResponseEntity<String> home(HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> account = sessions.account(request);
    if (account.isEmpty()) {
      return goTo(request, SIGN_IN);
    }
    return page(response, homePage(request, account.get()), HttpStatus.OK);
  }

  private PersonPage homePage(HttpServletRequest request, Account account) {
    PersonPage page = new PersonPage(request, PageText.SIGN_IN);
    page.text(PageText.SIGNED_IN, account.name(), role(request, account));
    page.form(HOME + "/sign-out").button(PageText.SIGN_OUT).endForm();
    List<String> programs = consents.of(account.name());
    if (!programs.isEmpty()) {
      page.text(PageText.CONSENTS);
    }
    for (String program : programs) {
      page.form(HOME + "/withdraw")
          .plain(program)
          .hidden("client_id", program)
          .button(PageText.WITHDRAW)
          .endForm();
    }
    return page;
  }

  @PostMapping(HOME + "/withdraw")
  ResponseEntity<String> withdraw(
      HttpServletRequest request, @RequestParam("client_id") String clientId) {
    sessions.account(request).ifPresent(account -> consents.withdraw(account.name(), clientId));
    return goTo(request, HOME);
  }

  @PostMapping(HOME + "/sign-out")
  ResponseEntity<String> signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    return goTo(request, SIGN_IN);
  }

  @GetMapping(SIGN_IN)
  ResponseEntity<String> signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "continue", defaultValue = HOME) String next) {
    return page(response, signInPage(request, next, null), HttpStatus.OK);
  }

  @PostMapping(SIGN_IN)
  ResponseEntity<String> signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam String name,
      @RequestParam String password,
      @RequestParam(name = "continue", defaultValue = HOME) String next) {
    Optional<Account> account =
        password.length() > 2 * PasswordRules.LONGEST
            ? Optional.empty()
            : passwords.signIn(name, password);
    if (account.isEmpty()) {
      return page(
          response,
          signInPage(request, next, PageText.NOT_SIGNED_IN),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    sessions.start(request, response, account.get());
    return goTo(request, next.startsWith(AUTHORIZE) ? next : HOME);
  }

  private PersonPage signInPage(
      HttpServletRequest request, String next, @Nullable PageText problem) {
    return new PersonPage(request, PageText.SIGN_IN)
        // Who has allowed the program before is sent back to it at once.
        .mayLeadTo(consents.addressesIn(next))
        .problem(problem)
        .form(SIGN_IN)
        .hidden("continue", next)
        .input("name", "text", PageText.NAME, "username")
        .input("password", "password", PageText.PASSWORD, "current-password")
        .button(PageText.SIGN_IN)
        .endForm();
  }

  @GetMapping(LINK)
  ResponseEntity<String> link(
      HttpServletRequest request, HttpServletResponse response, @RequestParam String token) {
    Optional<Account> account = passwords.ofLink(token);
    return account.isEmpty()
        ? linkNotGood(request, response)
        : page(response, linkPage(request, token, account.get(), null), HttpStatus.OK);
  }

  @PostMapping(LINK)
  ResponseEntity<String> choose(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam String token,
      @RequestParam String password,
      @RequestParam String repeat) {
    Optional<Account> account = passwords.ofLink(token);
    if (account.isEmpty()) {
      return linkNotGood(request, response);
    }
    Optional<PageText> problem = PasswordRules.problem(password, account.get());
    if (problem.isEmpty() && !password.equals(repeat)) {
      problem = Optional.of(PageText.DIFFERENT);
    }
    if (problem.isPresent()) {
      return page(
          response,
          linkPage(request, token, account.get(), problem.get()),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    if (!choose(token, password, account.get())) {
      return linkNotGood(request, response);
    }
    PersonPage chosen = new PersonPage(request, PageText.CHOOSE).text(PageText.CHOSEN);
    return page(response, chosen.link(SIGN_IN, PageText.SIGN_IN), HttpStatus.OK);
  }

  private boolean choose(String token, String password, Account account) {
    return trail.together(
        () -> {
          boolean chosen = passwords.choose(token, password);
          if (chosen) {
            trail.record("people/" + account.name(), Step.PASSWORD_CHOSEN);
          }
          return chosen;
        });
  }

  private static PersonPage linkPage(
      HttpServletRequest request, String token, Account account, @Nullable PageText problem) {
    return new PersonPage(request, PageText.CHOOSE)
        .text(PageText.CHOOSE_FOR, account.name())
        .text(PageText.RULES)
        .problem(problem)
        .form(LINK)
        .hidden("token", token)
        // So that the browser keeps the password under the right name.
        .hidden("username", account.name())
        .input("password", "password", PageText.PASSWORD, "new-password")
        .input("repeat", "password", PageText.REPEAT, "new-password")
        .button(PageText.SAVE)
        .endForm();
  }

  private static ResponseEntity<String> linkNotGood(
      HttpServletRequest request, HttpServletResponse response) {
    return page(
        response,
        new PersonPage(request, PageText.CHOOSE).problem(PageText.LINK_NOT_GOOD),
        HttpStatus.GONE);
  }

  @GetMapping(CONSENT)
  ResponseEntity<String> consent(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam("client_id") String clientId,
      @RequestParam String scope,
      @RequestParam String state) {
    Optional<Account> account = sessions.account(request);
    if (account.isEmpty()) {
      return goTo(request, SIGN_IN);
    }
    PersonPage page =
        new PersonPage(request, PageText.CONSENT)
            .mayLeadTo(consents.addresses(clientId))
            .text(PageText.SIGNED_IN, account.get().name(), role(request, account.get()))
            .text(PageText.CONSENT_TO, clientId, role(request, account.get()));
    page.form("/oauth2/authorize").hidden("client_id", clientId).hidden("state", state);
    page.hidden("scope", scope).button(PageText.ALLOW).endForm();
    page.form("/oauth2/authorize").hidden("client_id", clientId).hidden("state", state);
    page.button(PageText.DENY).endForm();
    return page(response, page, HttpStatus.OK);
  }

  private static String role(HttpServletRequest request, Account account) {
    MessageLanguage language = PersonPage.language(request);
    Bilingual name = RoleName.of(account.actualRole());
    String role = language == MessageLanguage.GERMAN ? name.german() : name.english();
    return account.organization() == null ? role : role + ", " + account.organization();
  }

  private static ResponseEntity<String> goTo(HttpServletRequest request, String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, request.getContextPath() + path)
        .build();
  }

  /**
   * Nothing of others on the page, the page in nothing of others, and nothing kept. In place of the
   * headers that all pages have: two policies would be held to both.
   */
  private static ResponseEntity<String> page(
      HttpServletResponse response, PersonPage page, HttpStatus status) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", page.policy());
    return ResponseEntity.status(status)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(page.html());
  }
}
