package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@DirectoryIT
class AccessIT {

  private static final String PERSON =
      "{\"resourceType\":\"Practitioner\",\"id\":\"access-1\",\"name\":[{\"family\":\"Zutritt\"}]}";

  @Autowired FhirClient fhir;
  @Autowired JdbcTemplate database;
  @Autowired Environment environment;

  @Test
  void firstClientsAreToldOnceAndHashedInTheDatabase() throws IOException {
    JsonNode clients = fhir.firstClients();
    assertThat(clients.at("/partner/organization").asText())
        .isEqualTo("Organization/asklepios-weissenfels");
    assertThat(clients.at("/office/organization").isNull()).isTrue();
    Path file =
        Path.of(environment.getRequiredProperty("onkonetz.storage.data-dir"), "first-clients.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    for (String secret :
        database.queryForList(
            "SELECT client_secret FROM oauth2_registered_client WHERE client_secret IS NOT NULL",
            String.class)) {
      assertThat(secret).startsWith("{bcrypt}");
      clients.forEach(
          client -> assertThat(secret).doesNotContain(client.path("client_secret").asText()));
    }
  }

  @Test
  void tokenSaysWhoseItIsAndForWhom() throws IOException {
    String token = fhir.token("partner").substring("Bearer ".length());
    JsonNode claims =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    assertThat(claims.path("organization").asText())
        .isEqualTo("Organization/asklepios-weissenfels");
    assertThat(claims.at("/aud").toString()).contains("onkonetz");
    assertThat(claims.at("/scope").toString()).contains("onkonetz/partner");
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
  }

  @Test
  void officeWritesWhatThePartnerAndThePublicMayNot() {
    assertThat(
            fhir.put("Practitioner/access-1", PERSON, "Authorization", fhir.token("office"))
                .status())
        .isIn(200, 201);
    FhirClient.Answer partner =
        fhir.put("Practitioner/access-1", PERSON, "Authorization", fhir.token("partner"));
    assertThat(partner.status()).isEqualTo(403);
    assertThat(partner.body())
        .contains("ONK-ACCESS-003", "PUT Practitioner/access-1", "Geschäftsstelle");
    FhirClient.Answer nobody =
        fhir.put("Practitioner/access-1", PERSON, FhirClient.NO_TOKEN[0], FhirClient.NO_TOKEN[1]);
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"onkonetz\"");
    assertThat(partner.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer realm=\"onkonetz\", error=\"insufficient_scope\", scope=\"onkonetz/office\"");
    // What is not there is refused like what is.
    FhirClient.Answer unknown =
        fhir.put(
            "Practitioner/access-2",
            PERSON.replace("access-1", "access-2"),
            "Authorization",
            fhir.token("partner"));
    assertThat(unknown.body().replace("access-2", "access-1")).isEqualTo(partner.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer rubbish",
        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoib25rb25ldHoiLCJzY29wZSI6Im9ua29uZXR6L2FkbWluIn0.",
        "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6Im9ua29uZXR6L2FkbWluIn0.c2lnbmF0dXJl"
      })
  void tokenThatIsNotGoodIsRefusedForReadsToo(String header) {
    for (String path : new String[] {"Organization/uk-leipzig", "Organization?name=a", "Task"}) {
      FhirClient.Answer answer = fhir.get(path, "Authorization", header, "Accept-Language", "en");
      assertThat(answer.status()).as(answer.body()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
      assertThat(answer.body()).contains("ONK-ACCESS-002", "The token is not good.");
    }
  }

  @Test
  void tokenWithAChangedClaimIsRefused() {
    String[] parts = fhir.token("partner").split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
    String forged =
        parts[0]
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("onkonetz/partner", "onkonetz/admin").getBytes())
            + "."
            + parts[2];
    assertThat(fhir.get("Task", "Authorization", forged).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization?_has:Task:subject:status=received",
        "Organization?_has:AuditEvent:entity:date=ge2020",
        "Organization?_revinclude=Task:subject",
        "Organization?_revinclude=AuditEvent:entity",
        "Provenance?_include=*",
        "Provenance?target:Task.status=received",
        "Provenance?entity.status=received",
        "PractitionerRole?_has:Provenance:target:_has:Task:focus:status=received",
        "_history",
        "Task/_history",
        "AuditEvent?date=ge2020",
        "Bundle?type=transaction"
      })
  void whatIsNotPublishedIsNeitherFoundNorCountedThroughWhatIs(String search) {
    for (String role : new String[] {"public", "partner"}) {
      FhirClient.Answer answer =
          role.equals("public")
              ? fhir.get(search, FhirClient.NO_TOKEN)
              : fhir.get(search, "Authorization", fhir.token(role));
      // HAPI refuses some as no search at all.
      assertThat(answer.status()).as(role + " " + answer.body()).isIn(400, 401, 403);
      assertThat(answer.body()).doesNotContain("\"total\"");
    }
  }

  @Test
  void everyEntryOfABundleIsJudgedAndNoneCarriedOutIfOneIsRefused() {
    for (String type : new String[] {"batch", "transaction"}) {
      String bundle =
          """
          {"resourceType":"Bundle","type":"%s","entry":[
           {"request":{"method":"GET","url":"Organization?_id=uk-leipzig"}},
           {"request":{"method":"PUT","url":"Practitioner/access-batch"},
            "resource":{"resourceType":"Practitioner","id":"access-batch","name":[{"family":"Zutritt"}]}}]}"""
              .formatted(type);
      FhirClient.Answer partner = fhir.post("", bundle, "Authorization", fhir.token("partner"));
      assertThat(partner.status()).as(partner.body()).isEqualTo(403);
      assertThat(partner.body()).contains("Bundle.entry[1].request");
      assertThat(fhir.post("", bundle, FhirClient.NO_TOKEN).status()).isEqualTo(401);
      assertThat(fhir.get("Practitioner/access-batch").status()).isEqualTo(404);
    }
    String lookups =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Organization/uk-leipzig\"}}]}";
    assertThat(fhir.post("", lookups, FhirClient.NO_TOKEN).status()).isEqualTo(200);
    String leaking =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Organization?_has:Task:subject:status=received\"}}]}";
    assertThat(fhir.post("", leaking, FhirClient.NO_TOKEN).status()).isEqualTo(401);
  }

  @Test
  void programsAreToldWhereTokensComeFrom() {
    FhirClient.Answer answer = fhir.get(".well-known/smart-configuration");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("token_endpoint").asText())
        .isEqualTo(fhir.root() + "/oauth2/token");
    assertThat(answer.json().path("authorization_endpoint").asText())
        .isEqualTo(fhir.root() + "/oauth2/authorize");
    assertThat(answer.json().at("/code_challenge_methods_supported/0").asText()).isEqualTo("S256");
    assertThat(answer.json().path("token_endpoint_auth_methods_supported").toString())
        .contains("client_secret_basic", "private_key_jwt");
    assertThat(answer.json().path("grant_types_supported").toString())
        .contains("client_credentials", "authorization_code");
    FhirClient.Answer keys = fhir.get(answer.json().path("jwks_uri").asText());
    assertThat(keys.status()).isEqualTo(200);
    assertThat(keys.json().at("/keys/0/kty").asText()).isEqualTo("EC");
    assertThat(keys.json().at("/keys/0").has("d")).isFalse();
  }

  @Test
  void wrongSecretGetsNoToken() {
    FhirClient.Answer answer =
        fhir.post(
            fhir.root() + "/oauth2/token",
            "grant_type=client_credentials",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString("first-admin:guess".getBytes()));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).contains("invalid_client");
  }

  @Test
  void tokenWithoutAScopeIsThePublics() throws IOException {
    JsonNode client = fhir.firstClients().path("admin");
    String secret = client.path("client_id").asText() + ":" + client.path("client_secret").asText();
    FhirClient.Answer issued =
        fhir.post(
            fhir.root() + "/oauth2/token",
            "grant_type=client_credentials",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(secret.getBytes()));
    String token = "Bearer " + issued.json().path("access_token").asText();
    assertThat(issued.status()).as(issued.body()).isEqualTo(200);
    assertThat(issued.json().has("scope")).isFalse();
    assertThat(fhir.get("Organization/uk-leipzig", "Authorization", token).status()).isEqualTo(200);
    for (String path : new String[] {"Task", "AuditEvent", "Subscription", "_history"}) {
      FhirClient.Answer answer = fhir.get(path, "Authorization", token);
      assertThat(answer.status()).as(answer.body()).isEqualTo(403);
      assertThat(answer.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"");
    }
    assertThat(fhir.put("Practitioner/access-1", PERSON, "Authorization", token).status())
        .isEqualTo(403);
  }

  @Test
  void howTheServerFaresInDetailIsForThoseWhoMaintainIt() {
    for (String path : new String[] {"/actuator/health", "/actuator/health/readiness"}) {
      assertThat(fhir.get(fhir.root() + path).json().fieldNames())
          .toIterable()
          .isSubsetOf("status", "groups");
      assertThat(fhir.get(fhir.root() + path, "Authorization", fhir.token("partner")).body())
          .doesNotContain("components");
      for (String role : new String[] {"office", "admin"}) {
        assertThat(
                fhir.get(fhir.root() + path, "Authorization", fhir.token(role))
                    .json()
                    .at("/components/directoryIndex/details")
                    .has("lagMillis"))
            .isTrue();
      }
    }
  }

  @Test
  void metricsAreForAdministratorsAndHealthForAll() {
    assertThat(fhir.get(fhir.root() + "/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(fhir.get(fhir.root() + "/actuator/metrics").status()).isEqualTo(401);
    assertThat(
            fhir.get(fhir.root() + "/actuator/metrics", "Authorization", fhir.token("office"))
                .status())
        .isEqualTo(403);
    assertThat(
            fhir.get(fhir.root() + "/actuator/metrics", "Authorization", fhir.token("admin"))
                .status())
        .isEqualTo(200);
  }
}
