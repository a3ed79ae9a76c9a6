package io.github.onkonetz.security.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In tests this machine is a trusted proxy. */
@DirectoryIT
class ProxyLinksIT {

  private static final String BASE = "https://directory.example.org/onko/fhir";

  private static final String[] PROXY = {
    "X-Forwarded-For", "203.0.113.9",
    "X-Forwarded-Proto", "https",
    "X-Forwarded-Host", "directory.example.org",
    "X-Forwarded-Prefix", "/onko"
  };

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(
      strings = {"Organization?_count=2", "Organization?_count=2&_pretty=true", "Task?_count=2"})
  void linksOfABundleAreThoseOfTheClient(String search) {
    FhirClient.Answer page = fhir.get(search, PROXY);
    assertThat(page.link("self")).startsWith(BASE + "/");
    if (page.total() > 2) {
      String type = search.replaceFirst("\\?.*", "");
      assertThat(page.link("next")).startsWith(BASE + "/" + type + "?");
      assertThat(page.json().at("/entry/0/fullUrl").asText()).startsWith(BASE + "/" + type + "/");
      String next = page.link("next").replace(BASE, fhir.base());
      assertThat(fhir.get(next, PROXY).matches()).isNotEmpty();
    }
  }

  @Test
  void cursorOfTheIndexIsFollowedBehindTheProxy() {
    FhirClient.Answer page = fhir.get("Organization?_count=3&_sort=name", PROXY);
    assertThat(page.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(page.link("next")).startsWith(BASE + "/Organization?").contains("_cursor=");
  }

  @Test
  void locationOfWhatIsCreatedIsThatOfTheClient() {
    FhirClient.Answer created =
        fhir.post(
            "Practitioner",
            "{\"resourceType\":\"Practitioner\",\"active\":true,\"name\":[{\"family\":\"Proxy\"}]}",
            PROXY);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.header("Location")).startsWith(BASE + "/Practitioner/");
  }

  @Test
  void statementTellsTheAddressOfTheClient() {
    assertThat(fhir.get("metadata", PROXY).json().at("/implementation/url").asText())
        .isEqualTo(BASE);
    assertThat(fhir.get("metadata").json().at("/implementation/url").asText())
        .isEqualTo(fhir.base());
  }

  @Test
  void answerOverTlsOfTheProxyAsksForTls() {
    assertThat(fhir.get("metadata", PROXY).header("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
    assertThat(fhir.get("metadata").header("Strict-Transport-Security")).isEmpty();
  }
}
