package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.FhirClient.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DirectoryIT
class PeopleIT {

  private static final String PASSWORD = "vier graue Kraniche";
  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-rfc-7636-0123456789";
  private static final String BACK = "http://localhost:9/back";

  @Autowired FhirClient fhir;
  @Autowired JdbcTemplate database;

  /** Invites somebody and returns the link. */
  private String invited(String name, String rest) {
    Answer answer = fhir.administer("people", "{\"name\":\"" + name + "\"," + rest + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("link").asText();
  }

  private void withPassword(Browser browser, String link) {
    browser.get(link);
    assertThat(browser.submit("password", PASSWORD, "repeat", PASSWORD)).isEqualTo(200);
  }

  private void program(String name) {
    String client = "{\"client_id\":\"" + name + "\",\"redirect_uris\":[\"" + BACK + "\"]}";
    assertThat(fhir.administer("clients", client).status()).isEqualTo(201);
  }

  private static String authorize(String program, String scope) {
    return "/oauth2/authorize?response_type=code&client_id="
        + program
        + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fback&state=xyz&code_challenge_method=S256"
        + "&scope="
        + scope.replace("/", "%2F")
        + "&code_challenge="
        + challenge();
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private Answer token(String program, String code, String verifier) {
    return fhir.post(
        fhir.root() + "/oauth2/token",
        "grant_type=authorization_code&client_id="
            + program
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2Fback&code="
            + code
            + "&code_verifier="
            + verifier,
        "Content-Type",
        "application/x-www-form-urlencoded",
        FhirClient.NO_TOKEN[0],
        FhirClient.NO_TOKEN[1]);
  }

  @Test
  void invitedPersonChoosesAPasswordSignsInConsentsAndActsWithItsRole() {
    program("people-desk");
    String link =
        invited(
            "Petra@example.org", "\"role\":\"partner\",\"organization\":\"Organization/uk-jena\"");
    Browser browser = new Browser(fhir.root());
    withPassword(browser, link);
    assertThat(browser.get(link)).as("a link is good once").isEqualTo(410);

    String wanted = authorize("people-desk", "onkonetz/partner");
    assertThat(browser.get(wanted)).isEqualTo(302);
    assertThat(browser.location()).contains("/account/sign-in?continue=%2Foauth2%2Fauthorize");
    browser.get(browser.location());
    assertThat(browser.policy()).contains("form-action 'self' http://localhost:9;");
    assertThat(browser.submit("name", " PETRA@example.org", "password", PASSWORD)).isEqualTo(303);
    assertThat(browser.get(browser.location())).isEqualTo(302);
    assertThat(browser.location()).contains("/account/consent?");
    assertThat(browser.get(browser.location())).isEqualTo(200);
    assertThat(browser.body()).contains("people-desk", "Partner, Organization/uk-jena");
    assertThat(browser.submit()).isEqualTo(302);
    assertThat(browser.location()).startsWith(BACK + "?").contains("state=xyz");
    String code = browser.location().replaceAll(".*[?&]code=([^&]*).*", "$1");

    JsonNode token = token("people-desk", code, VERIFIER).json();
    String bearer = "Bearer " + token.path("access_token").asText();
    assertThat(token.path("scope").asText()).isEqualTo("onkonetz/partner");
    assertThat(fhir.get("Task", "Authorization", bearer).status()).isEqualTo(200);
    assertThat(fhir.get("AuditEvent", "Authorization", bearer).status()).isEqualTo(403);
    assertThat(new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1])))
        .contains("\"Organization/uk-jena\"", "petra@example.org");
    assertThat(token("people-desk", code, VERIFIER).status())
        .as("a code is good once")
        .isEqualTo(400);

    // Consent is remembered, and can be taken back.
    assertThat(browser.get(wanted)).isEqualTo(302);
    assertThat(browser.location()).startsWith(BACK + "?code=");
    String second = browser.location().replaceAll(".*[?&]code=([^&]*).*", "$1");
    assertThat(token("people-desk", second, "another-" + VERIFIER).status()).isEqualTo(400);
    browser.get("/account");
    assertThat(browser.body()).contains("people-desk");
    assertThat(browser.submitTo("/account/withdraw", "client_id", "people-desk")).isEqualTo(303);
    browser.get(wanted);
    assertThat(browser.location()).contains("/account/consent?");

    // What is more than the account has is not to be had.
    browser.get(authorize("people-desk", "onkonetz/admin"));
    assertThat(browser.location()).startsWith(BACK + "?error=invalid_scope");
    browser.get(
        authorize("people-desk", "onkonetz/partner").replaceFirst("&code_challenge=.*", ""));
    assertThat(browser.location()).contains("error=invalid_request");
    assertThat(browser.get(wanted.replace("%3A9", "%3A10"))).as("another address").isEqualTo(400);
  }

  @Test
  void weakPasswordsAreRefusedAndTheLinkStaysGood() {
    Browser browser = new Browser(fhir.root());
    browser.get(invited("weak@example.org", "\"role\":\"office\""));
    for (String weak : List.of("kurz", "password1", "onkonetz-weak")) {
      assertThat(browser.submit("password", weak, "repeat", weak)).isEqualTo(422);
      assertThat(browser.body()).contains("role=\"alert\"");
    }
    assertThat(browser.submit("password", PASSWORD, "repeat", PASSWORD + "x")).isEqualTo(422);
    assertThat(browser.submit("password", PASSWORD, "repeat", PASSWORD)).isEqualTo(200);
    assertThat(
            database.queryForObject(
                "SELECT password FROM onk_account WHERE name = 'weak@example.org'", String.class))
        .startsWith("{pbkdf2@SpringSecurity_v5_8}")
        .doesNotContain(PASSWORD);
  }

  @Test
  void tenFailuresLockTheAccountAndTheAnswerNeverTellsWhetherThereIsOne() {
    Browser browser = new Browser(fhir.root());
    withPassword(browser, invited("locked@example.org", "\"role\":\"office\""));
    browser.get("/account/sign-in");
    assertThat(browser.submit("name", "nobody@example.org", "password", PASSWORD)).isEqualTo(422);
    String unknown = browser.text();
    for (int i = 0; i < 10; i++) {
      assertThat(browser.submit("name", "locked@example.org", "password", "wrong guess"))
          .isEqualTo(422);
      assertThat(browser.text()).isEqualTo(unknown);
    }
    assertThat(browser.submit("name", "locked@example.org", "password", PASSWORD)).isEqualTo(422);
    assertThat(browser.text()).isEqualTo(unknown);
    // A link of the administrator unlocks it.
    String link =
        fhir.administer("people/locked@example.org/link", "").json().path("link").asText();
    withPassword(browser, link);
    browser.get("/account/sign-in");
    assertThat(browser.submit("name", "locked@example.org", "password", PASSWORD)).isEqualTo(303);
    assertThat(browser.get("/account")).isEqualTo(200);
    assertThat(browser.body()).contains("locked@example.org");
    // Who is shut out is out at once.
    fhir.administer("people/locked@example.org/disable", "");
    assertThat(browser.get("/account")).isEqualTo(303);
    browser.get("/account/sign-in");
    assertThat(browser.submit("name", "locked@example.org", "password", PASSWORD)).isEqualTo(422);
  }

  @Test
  void signingInLeadsNowhereElseAndFormsOfOthersDoNothing() {
    Browser browser = new Browser(fhir.root());
    withPassword(browser, invited("redirect@example.org", "\"role\":\"office\""));
    browser.get("/account/sign-in?continue=https%3A%2F%2Fevil.example%2F");
    assertThat(browser.submit("name", "redirect@example.org", "password", PASSWORD)).isEqualTo(303);
    assertThat(browser.location()).isEqualTo("/account");
    browser.forgetForm();
    assertThat(browser.submitTo("/account/sign-out", "x", "y")).isEqualTo(403);
    assertThat(browser.get("/account")).isEqualTo(200);
    // The session counts on the pages alone.
    assertThat(browser.get("/fhir/Task")).isEqualTo(401);
    assertThat(browser.get("/admin/people")).isEqualTo(401);
    assertThat(browser.get("/actuator/metrics")).isEqualTo(401);
  }

  @Test
  void pagesAreInBothLanguagesAndLetNothingIn() {
    Browser browser = new Browser(fhir.root());
    browser.get("/account/sign-in?continue=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(browser.body()).contains("Anmelden", "<html lang=\"de\">").doesNotContain("<script");
    assertThat(browser.policy()).contains("default-src 'none'", "frame-ancestors 'none'");
    Answer english = fhir.get(fhir.root() + "/account/sign-in", "Accept-Language", "en");
    assertThat(english.body()).contains("Sign in", "<html lang=\"en\">");
    assertThat(english.header("Cache-Control")).contains("no-store");
  }

  @Test
  void pagesLeadOnBehindAProxyWithAPrefix() {
    String[] proxied = {"X-Forwarded-Prefix", "/onko", "X-Forwarded-For", "192.0.2.1"};
    assertThat(fhir.get(fhir.root() + "/account", proxied).header("Location"))
        .isEqualTo("/onko/account/sign-in");
    Answer page = fhir.get(fhir.root() + "/account/sign-in", proxied);
    assertThat(page.body())
        .contains("action=\"/onko/account/sign-in\"", "href=\"/onko/style.css\"");
    program("people-proxied");
    Answer unknown =
        fhir.get(fhir.root() + authorize("people-proxied", "onkonetz/office"), proxied);
    assertThat(unknown.status()).isEqualTo(302);
    assertThat(unknown.header("Location"))
        .contains("/onko/account/sign-in?continue=%2Foauth2%2Fauthorize");
  }

  @Test
  void unfitPeopleAreRefused() {
    for (String unfit :
        List.of(
            "{\"name\":\"x y\",\"role\":\"office\"}",
            "{\"name\":\"fit@example.org\",\"role\":\"partner\"}",
            "{\"name\":\"fit@example.org\",\"role\":\"public\"}",
            "{}")) {
      assertThat(fhir.administer("people", unfit).status()).as(unfit).isEqualTo(422);
    }
    invited("twice@example.org", "\"role\":\"office\"");
    assertThat(
            fhir.administer("people", "{\"name\":\"Twice@Example.org\",\"role\":\"office\"}")
                .status())
        .isEqualTo(409);
    assertThat(
            fhir.get(fhir.root() + "/admin/people", "Authorization", fhir.token("office")).status())
        .isEqualTo(403);
  }
}
