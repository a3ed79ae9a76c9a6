package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.FhirClient.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DirectoryIT
class ClientsIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired FhirClient fhir;
  @Autowired Environment environment;

  private Answer admin(String path, String body) {
    return fhir.administer("clients" + path, body);
  }

  private Answer token(String clientId, String secret) {
    return token(clientId, secret, "");
  }

  private Answer token(String clientId, String secret, String scope) {
    String basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return fhir.post(
        fhir.root() + "/oauth2/token",
        "grant_type=client_credentials&scope=" + scope,
        "Content-Type",
        FORM,
        "Authorization",
        "Basic " + basic);
  }

  private static String named(String name, String rest) {
    return "{\"client_id\":\"" + name + "\"," + rest + "}";
  }

  @Test
  void clientIsRegisteredGetsTokensANewSecretAndIsSwitchedOff() {
    Answer added =
        admin("", named("it-1", "\"role\":\"partner\",\"organization\":\"Organization/uk-jena\""));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.json().path("authentication").asText()).isEqualTo("client_secret_basic");
    String secret = added.json().path("client_secret").asText();
    Answer token = token("it-1", secret, "onkonetz%2Fpartner");
    assertThat(token.status()).as(token.body()).isEqualTo(200);
    String bearer = "Bearer " + token.json().path("access_token").asText();
    assertThat(fhir.get("Task", "Authorization", bearer).status()).isEqualTo(200);
    assertThat(fhir.get("AuditEvent", "Authorization", bearer).status()).isEqualTo(403);

    String next = admin("/it-1/secret", "").json().path("client_secret").asText();
    assertThat(token("it-1", secret).status()).isEqualTo(401);
    assertThat(token("it-1", next).status()).isEqualTo(200);

    assertThat(admin("/it-1/disable", "").json().path("enabled").asBoolean(true)).isFalse();
    assertThat(token("it-1", next).status()).isEqualTo(401);
    admin("/it-1/enable", "");
    assertThat(token("it-1", next).status()).isEqualTo(200);

    Answer list = fhir.get(fhir.root() + "/admin/clients", "Authorization", fhir.token("admin"));
    assertThat(list.body()).contains("first-partner", "it-1").doesNotContain("secret\"", "bcrypt");
    assertThat(list.json().findValuesAsText("role")).contains("partner", "office", "admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"client_id\":\"it 2\",\"role\":\"office\"}",
        "{\"client_id\":\"it-2\",\"role\":\"king\"}",
        "{\"client_id\":\"it-2\",\"role\":\"partner\"}",
        "{\"client_id\":\"it-2\",\"role\":\"partner\",\"organization\":\"Jena\"}",
        "{\"client_id\":\"it-2\",\"role\":\"office\",\"organization\":\"Organization/uk-jena\"}",
        "{\"client_id\":\"it-2\",\"role\":\"office\",\"jwks\":{\"keys\":[]}}",
        "{\"client_id\":\"it-2\",\"role\":\"office\",\"jwks\":{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}}",
        "{\"client_id\":\"it-2\",\"role\":\"office\",\"jwks_uri\":\"http://example.org/keys\"}",
        "{\"client_id\":\"it-2\",\"role\":\"office\",\"redirect_uris\":[\"https://example.org/\"]}",
        "{\"client_id\":\"it-2\",\"redirect_uris\":[\"http://example.org/\"]}"
      })
  void unfitClientIsRefusedWithTheFieldThatIsMeant(String client) {
    Answer answer = admin("", client);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("ONK-ACCESS-005");
  }

  @Test
  void nameIsTakenOnceAndWhatIsNotReadableIsRefused() {
    assertThat(admin("", named("first-office", "\"role\":\"office\"")).status()).isEqualTo(409);
    assertThat(admin("", "{\"client_id\":").status()).isEqualTo(400);
    assertThat(admin("/nobody/secret", "").status()).isEqualTo(404);
  }

  @Test
  void onlyAdministratorsManageClients() {
    String path = fhir.root() + "/admin/clients";
    assertThat(fhir.get(path).status()).isEqualTo(401);
    for (String role : List.of("partner", "office")) {
      assertThat(fhir.get(path, "Authorization", fhir.token(role)).status()).isEqualTo(403);
      assertThat(
              fhir.post(
                      path + "/first-admin/secret",
                      "",
                      "Authorization",
                      fhir.token(role),
                      "Content-Type",
                      "application/json")
                  .status())
          .isEqualTo(403);
    }
  }

  @Test
  void clientWithKeysSignsWhoItIsAndEachSignatureIsGoodOnce() throws JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
    String keys = "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}";
    assertThat(
            admin("", named("it-keys", "\"role\":\"office\",\"jwks\":" + keys)).json().toString())
        .contains("private_key_jwt")
        .doesNotContain("client_secret\"");

    String assertion = assertion(key, "it-keys", fhir.root() + "/oauth2/token", 240);
    Answer token = signed(assertion);
    assertThat(token.status()).as(token.body()).isEqualTo(200);
    assertThat(
            fhir.get(
                    "AuditEvent",
                    "Authorization",
                    "Bearer " + token.json().path("access_token").asText())
                .status())
        .isEqualTo(200);
    assertThat(signed(assertion).status()).isEqualTo(401);

    String endpoint = fhir.root() + "/oauth2/token";
    ECKey other = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
    assertThat(signed(assertion(other, "it-keys", endpoint, 240)).status()).isEqualTo(401);
    assertThat(signed(assertion(key, "it-keys", "https://elsewhere", 240)).status()).isEqualTo(401);
    assertThat(signed(assertion(key, "it-keys", endpoint, 3600)).status()).isEqualTo(401);
    assertThat(signed(assertion(key, "it-keys", endpoint, -240)).status()).isEqualTo(401);
    assertThat(signed(assertion(key, "first-admin", endpoint, 240)).status()).isEqualTo(401);
    admin("/it-keys/disable", "");
    assertThat(signed(assertion(key, "it-keys", endpoint, 240)).status()).isEqualTo(401);
  }

  @Test
  void clientMayHaveItsKeysAtAnAddressAndChangeThem() throws Exception {
    try (OutsideIssuer program = new OutsideIssuer()) {
      ECKey key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
      program.publish(key);
      String keys = "\"jwks_uri\":\"" + program.address() + "/keys\"";
      Answer added = admin("", named("it-address", "\"role\":\"office\"," + keys));
      assertThat(added.status()).as(added.body()).isEqualTo(201);
      String endpoint = fhir.root() + "/oauth2/token";
      assertThat(signed(assertion(key, "it-address", endpoint, 240)).status()).isEqualTo(200);
      ECKey next = new ECKeyGenerator(Curve.P_384).keyID("k2").generate();
      program.publish(next);
      assertThat(signed(assertion(next, "it-address", endpoint, 240)).status()).isEqualTo(200);
      assertThat(signed(assertion(key, "it-address", endpoint, 240)).status()).isEqualTo(401);
    }
  }

  private Answer signed(String assertion) {
    return fhir.post(
        fhir.root() + "/oauth2/token",
        "grant_type=client_credentials&scope=onkonetz%2Foffice&client_assertion_type="
            + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion="
            + assertion,
        "Content-Type",
        FORM,
        FhirClient.NO_TOKEN[0],
        FhirClient.NO_TOKEN[1]);
  }

  private static String assertion(ECKey key, String client, String audience, long seconds)
      throws JOSEException {
    SignedJWT assertion =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES384).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build());
    assertion.sign(new ECDSASigner(key));
    return assertion.serialize();
  }

  @Test
  void commandOnTheTerminalWorksBesideTheRunningServer() throws IOException {
    JsonNode added = command(0, "clients", "add", "it-command", "--role=admin");
    String secret = added.path("client_secret").asText();
    assertThat(token("it-command", secret).status()).isEqualTo(200);
    String rotated = command(0, "clients", "rotate", "it-command").path("client_secret").asText();
    assertThat(token("it-command", secret).status()).isEqualTo(401);
    assertThat(token("it-command", rotated).status()).isEqualTo(200);
    assertThat(command(0, "clients", "disable", "it-command").path("enabled").asBoolean(true))
        .isFalse();
    assertThat(token("it-command", rotated).status()).isEqualTo(401);
    assertThat(command(0, "clients", "list").findValuesAsText("client_id")).contains("it-command");
    command(1, "clients", "add", "it-command", "--role=admin");
    command(1, "clients", "add", "it-other", "--role=partner");
    command(1, "clients", "destroy", "it-command");
  }

  private JsonNode command(int exit, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    String folder = environment.getRequiredProperty("onkonetz.storage.data-dir");
    all.add("--onkonetz.storage.data-dir=" + folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(
            AdministrationCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new)))
        .as(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(exit);
    if (exit == 0) {
      return new ObjectMapper().readTree(out.toByteArray());
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("clients add NAME");
    return new ObjectMapper().nullNode();
  }
}
