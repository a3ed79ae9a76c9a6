package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of an outside issuer, over HTTP on both sides; and reading that needs a token. */
class OutsideIssuerTest {

  private static final String CHALLENGE = "Bearer realm=\"onkonetz\"";
  private static final String INVALID = CHALLENGE + ", error=\"invalid_token\"";

  private static final RSAKey RSA = OutsideIssuer.rsa("rsa-1");
  private static final ECKey EC = OutsideIssuer.ec("ec-1");

  private static OutsideIssuer issuer;
  private static GuardedEcho open;
  private static GuardedEcho closed;

  @BeforeAll
  static void start() throws IOException {
    issuer = new OutsideIssuer();
    String named = "--onkonetz.security.issuer-uri=" + issuer.address();
    open = new GuardedEcho("--server.port=0", named);
    closed =
        new GuardedEcho("--server.port=0", named, "--onkonetz.security.reading-needs-token=true");
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
    issuer.close();
  }

  @BeforeEach
  void publish() {
    issuer.publish(RSA, EC);
  }

  private static String token(JWTClaimsSet.Builder claims) {
    return OutsideIssuer.signed(JWSAlgorithm.RS256, RSA, claims.build());
  }

  private static Date inSeconds(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  @Test
  void goodTokenSaysWhoTheCallerIs() {
    JWTClaimsSet claims = issuer.claims().build();
    for (String token :
        List.of(
            OutsideIssuer.signed(JWSAlgorithm.RS256, RSA, claims),
            OutsideIssuer.signed(JWSAlgorithm.PS256, RSA, claims),
            OutsideIssuer.signed(JWSAlgorithm.ES256, EC, claims),
            OutsideIssuer.typed("JWT", RSA, claims),
            OutsideIssuer.typed("at+jwt", RSA, claims))) {
      HttpResponse<String> answer = open.get("/fhir/Organization/a", token);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("OFFICE dr.person portal null");
    }
  }

  @Test
  void rolesAndOrganisationsAreThoseOfTheClaims() {
    assertThat(body(issuer.claims().claim("scope", List.of("x", "onkonetz/admin"))))
        .startsWith("ADMINISTRATOR");
    assertThat(
            body(
                issuer
                    .claims()
                    .claim("scope", "onkonetz/partner")
                    .claim("organization", "Organization/uk-jena")))
        .isEqualTo("PARTNER dr.person portal Organization/uk-jena");
    assertThat(body(issuer.claims().claim("scope", "onkonetz/office onkonetz/partner")))
        .startsWith("OFFICE");
    assertThat(body(issuer.claims().claim("scope", "onkonetz/administrator ONKONETZ/admin")))
        .startsWith("PUBLIC");
  }

  private static String body(JWTClaimsSet.Builder claims) {
    HttpResponse<String> answer = open.get("/fhir/Organization/a", token(claims));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** What is wrong, and the token. */
  private static Map<String, Supplier<String>> refused() {
    Map<String, Supplier<String>> tokens = new TreeMap<>();
    tokens.put("another issuer", () -> token(issuer.claims().issuer("https://elsewhere.example")));
    tokens.put("no issuer", () -> token(issuer.claims().issuer(null)));
    tokens.put("another audience", () -> token(issuer.claims().audience("payroll")));
    tokens.put("no audience", () -> token(issuer.claims().audience((String) null)));
    tokens.put("expired", () -> token(issuer.claims().expirationTime(inSeconds(-120))));
    tokens.put("never expires", () -> token(issuer.claims().expirationTime(null)));
    tokens.put("not yet valid", () -> token(issuer.claims().notBeforeTime(inSeconds(120))));
    tokens.put(
        "partner of nobody", () -> token(issuer.claims().claim("scope", "onkonetz/partner")));
    tokens.put(
        "partner of something else",
        () ->
            token(
                issuer
                    .claims()
                    .claim("scope", "onkonetz/partner")
                    .claim("organization", "Practitioner/x")));
    tokens.put("not signed", () -> OutsideIssuer.unsigned(issuer.claims().build()));
    tokens.put(
        "signed with the public key as a secret",
        () -> OutsideIssuer.signedWithThePublicKey(RSA, issuer.claims().build()));
    tokens.put(
        "another algorithm",
        () -> OutsideIssuer.signed(JWSAlgorithm.RS512, RSA, issuer.claims().build()));
    tokens.put(
        "unknown key",
        () ->
            OutsideIssuer.signed(
                JWSAlgorithm.RS256, OutsideIssuer.rsa("rsa-unknown"), issuer.claims().build()));
    tokens.put(
        "another key of the same name",
        () ->
            OutsideIssuer.signed(
                JWSAlgorithm.RS256, OutsideIssuer.rsa("rsa-1"), issuer.claims().build()));
    tokens.put(
        "a key that the token brings along",
        () -> {
          RSAKey own = OutsideIssuer.rsa("rsa-own");
          return OutsideIssuer.signed(
              new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()),
              own,
              issuer.claims().build());
        });
    tokens.put(
        "made for something else",
        () -> OutsideIssuer.typed("logout+jwt", RSA, issuer.claims().build()));
    tokens.put(
        "changed afterwards",
        () -> {
          String[] good = token(issuer.claims()).split("\\.");
          String[] more = token(issuer.claims().claim("scope", "onkonetz/admin")).split("\\.");
          return good[0] + "." + more[1] + "." + good[2];
        });
    tokens.put("no token at all", () -> "rubbish");
    return tokens;
  }

  static Stream<String> whatIsWrong() {
    return refused().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("whatIsWrong")
  void anyOtherTokenIsRefusedWhereverItIsSent(String wrong) {
    String token = refused().get(wrong).get();
    for (String path : List.of("/fhir/Organization/a", "/fhir/Task", "/admin/clients")) {
      HttpResponse<String> answer = open.get(path, token);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains(INVALID);
      assertThat(answer.body()).contains("ONK-ACCESS-002").doesNotContain(token);
    }
    assertThat(closed.get("/fhir/Organization/a", token).statusCode()).isEqualTo(401);
  }

  @Test
  void tokenWithoutARoleCountsAsThePublicAndIsToldWhatIsMissing() {
    String none = token(issuer.claims().claim("scope", null));
    assertThat(open.get("/fhir/Organization/a", none).body()).startsWith("PUBLIC");
    assertThat(closed.get("/fhir/Organization/a", none).body()).startsWith("PUBLIC");
    for (String token : List.of(none, token(issuer.claims()))) {
      HttpResponse<String> answer = open.get("/admin/clients", token);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .contains(CHALLENGE + ", error=\"insufficient_scope\", scope=\"onkonetz/admin\"");
      assertThat(answer.body()).contains("ONK-ACCESS-003", "needs the role administrator");
    }
  }

  @Test
  void keysOfTheIssuerMayChange() {
    String before = token(issuer.claims());
    assertThat(open.get("/fhir/Organization/a", before).statusCode()).isEqualTo(200);
    RSAKey next = OutsideIssuer.rsa("rsa-2");
    issuer.publish(next);
    String after = OutsideIssuer.signed(JWSAlgorithm.RS256, next, issuer.claims().build());
    assertThat(open.get("/fhir/Organization/a", after).statusCode()).isEqualTo(200);
    assertThat(open.get("/fhir/Organization/a", before).statusCode())
        .as("the key is gone")
        .isEqualTo(401);
  }

  @Test
  void issuerThatCannotBeAskedIsNoFaultOfTheToken() throws IOException {
    OutsideIssuer away = new OutsideIssuer();
    away.publish(RSA);
    String token = OutsideIssuer.signed(JWSAlgorithm.RS256, RSA, away.claims().build());
    away.close();
    try (GuardedEcho lonely =
        new GuardedEcho("--server.port=0", "--onkonetz.security.issuer-uri=" + away.address())) {
      HttpResponse<String> answer = lonely.get("/fhir/Organization/a", token);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("ONK-ACCESS-008");
      assertThat(lonely.get("/fhir/Organization/a", "").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fhir/Organization/a",
        "GET /fhir/Organization?name=a",
        "HEAD /fhir/Organization/a",
        "POST /fhir/Organization/_search",
        "POST /fhir/",
        "GET /fhir/HealthcareService/$find-care?service=x",
        "GET /fhir/Organization/metadata",
        "GET /fhir/metadata/Organization",
        "GET /fhir"
      })
  void readingNeedsATokenIfThatIsWanted(String request) {
    String method = request.substring(0, request.indexOf(' '));
    String path = request.substring(request.indexOf(' ') + 1);
    HttpResponse<String> answer = closed.send(method, path, "");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains(CHALLENGE);
    assertThat(closed.send(method, path, token(issuer.claims().claim("scope", null))).statusCode())
        .isEqualTo(200);
    assertThat(open.send(method, path, "").statusCode()).isEqualTo(200);
  }

  @Test
  void whatTellsHowToGetATokenStaysOpen() {
    assertThat(closed.get("/fhir/metadata", "").statusCode()).isEqualTo(200);
    HttpResponse<String> smart = closed.get("/fhir/.well-known/smart-configuration", "");
    assertThat(smart.statusCode()).isEqualTo(200);
    assertThat(smart.body())
        .contains("\"issuer\":\"" + issuer.address() + "\"")
        .doesNotContain("token_endpoint");
    for (String trick :
        List.of(
            "/fhir/metadata/../Organization/a",
            "/fhir/metadata;/../Organization/a",
            "/fhir/metadata%2F..%2FOrganization/a",
            "/fhir/.well-known/smart-configuration/../../Organization/a",
            "/fhir//metadata/../Organization/a")) {
      assertThat(closed.get(trick, "").statusCode()).as(trick).isIn(400, 401, 404);
    }
  }
}
