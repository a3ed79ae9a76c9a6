package io.github.onkonetz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The directory on an outside PostgreSQL, in a container, whose operator has chosen German sorting.
 * Skipped where there is no Docker engine; {@code -Dpostgres.image=} names another image.
 */
@Testcontainers(disabledWithoutDocker = true)
class PostgresContainerIT {

  private static final DockerImageName IMAGE =
      DockerImageName.parse(System.getProperty("postgres.image", "postgres:18-alpine"))
          .asCompatibleSubstituteFor("postgres");

  @Container
  private static final PostgreSQLContainer POSTGRES =
      new PostgreSQLContainer(IMAGE)
          .withEnv(
              "POSTGRES_INITDB_ARGS",
              "--encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=de-DE");

  @TempDir private static Path folder;

  private static ServerProcess server;
  private static FhirClient fhir;

  @BeforeAll
  static void startOnContainer() {
    server =
        ServerProcess.start(
            folder,
            Map.of(
                "SPRING_DATASOURCE_URL", POSTGRES.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", POSTGRES.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", POSTGRES.getPassword(),
                "ONKONETZ_NETWORK_SAMPLE", "true"));
    fhir = server.fhir();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void embedsNoDatabase() {
    assertThat(Files.exists(folder.resolve("data").resolve("postgres"))).isFalse();
  }

  @Test
  void loadsTheSampleNetworksWhenToldTo() {
    FhirClient.Answer found = fhir.get("Organization?name=Asklepios");
    assertThat(found.matches()).contains("Organization/asklepios-weissenfels");
    assertThat(found.total()).isEqualTo(found.matches().size());
  }

  @Test
  void readsAndFindsWhatWasWritten() {
    write("container-reads", "Öztürk");
    assertThat(fhir.get("Practitioner/container-reads").json().at("/name/0/family").asText())
        .isEqualTo("Öztürk");
    assertThat(fhir.get("Practitioner?family=%C3%B6zt%C3%BCrk").matches())
        .containsExactly("Practitioner/container-reads");
  }

  @Test
  void sortsByIdAsAsciiWhateverTheSortingOfTheDatabase() {
    // German sorting gives order-a, order-B, order-c and does not look at the hyphen at first.
    List<String> ascii =
        List.of("container-order-B", "container-order-a", "container-order-c", "container-orderA");
    for (String id :
        List.of(
            "container-order-c", "container-orderA", "container-order-a", "container-order-B")) {
      write(id, "Reihenfolge");
    }
    assertThat(fhir.get("Practitioner?family=Reihenfolge").matches())
        .containsExactlyElementsOf(ascii.stream().map("Practitioner/"::concat).toList());
    assertThat(pageByPage("Practitioner?family=Reihenfolge&_count=1"))
        .containsExactlyElementsOf(ascii.stream().map("Practitioner/"::concat).toList());
  }

  private static List<String> pageByPage(String search) {
    List<String> all = new ArrayList<>();
    String next = search;
    while (!next.isEmpty()) {
      FhirClient.Answer page = fhir.get(next);
      all.addAll(page.matches());
      next = page.link("next");
    }
    return all;
  }

  private static void write(String id, String family) {
    FhirClient.Answer written =
        fhir.put(
            "Practitioner/" + id,
            """
            {"resourceType":"Practitioner","id":"%s","active":true,"name":[{"family":"%s","given":["Anna"]}]}
            """
                .formatted(id, family));
    assertThat(written.status()).as(written.body()).isEqualTo(201);
  }
}
