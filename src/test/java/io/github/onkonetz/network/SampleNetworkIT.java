package io.github.onkonetz.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class SampleNetworkIT {

  private static final Path TABLES = Path.of("docs", "sample-networks.md");

  /** Rows of organisations, persons, relations and services that the five documents have. */
  private static final Map<String, Integer> ROWS =
      new LinkedHashMap<>(Map.of("O", 33, "P", 10, "R", 27, "S", 17));

  private static final Pattern ROW =
      Pattern.compile("\\| ([OPRS]\\d+) \\|([^|]*)\\|([^|]*(?:\\|\\|[^|]*)*)\\|.*");
  private static final Pattern CARRIED =
      Pattern.compile("`([A-Z][A-Za-z]+/[A-Za-z0-9.-]+)` `([^`]+)`");
  private static final Pattern ENTRY = Pattern.compile("`([A-Z][A-Za-z]+/[A-Za-z0-9.-]+)`");

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;
  @Autowired SampleNetworkLoading loading;

  private final FhirContext fhirContext = FhirContext.forR4Cached();
  private final Map<String, IBaseResource> read = new HashMap<>();

  @Test
  void everyRowOfTheDocumentsIsCarriedOrSaysWhyNot() throws IOException {
    Map<String, String> rows = rows();
    ROWS.forEach(
        (section, count) ->
            assertThat(rows.keySet())
                .containsAll(IntStream.rangeClosed(1, count).mapToObj(i -> section + i).toList()));
    rows.forEach(
        (row, carriedBy) ->
            assertThat(CARRIED.matcher(carriedBy).find() || carriedBy.contains("not carried: "))
                .as(row + ": " + carriedBy)
                .isTrue());
  }

  @Test
  void everyElementThatARowNamesHasAValue() throws IOException {
    IFhirPath fhirPath = fhirContext.newFhirPath();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, String> row : rows().entrySet()) {
      Matcher carried = CARRIED.matcher(row.getValue());
      while (carried.find()) {
        IBaseResource entry = entry(carried.group(1));
        if (entry == null || fhirPath.evaluate(entry, carried.group(2), IBase.class).isEmpty()) {
          missing.add(row.getKey() + ": " + carried.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyEntryThatThePageNamesExists() throws IOException {
    Matcher named = ENTRY.matcher(Files.readString(TABLES));
    List<String> missing = new ArrayList<>();
    while (named.find()) {
      if (entry(named.group(1)) == null) {
        missing.add(named.group(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void eightyPartnersAreMarkedAsSynthetic() {
    FhirClient.Answer partners =
        fhir.get(
            "OrganizationAffiliation?primary-organization=Organization/mitteldeutsches-krebszentrum"
                + "&_tag="
                + SampleNetworks.DATA_ORIGIN
                + "%7Csynthetic&_count=1");
    assertThat(partners.total()).isEqualTo(80);
  }

  @Test
  void originAndProfileOfEntriesCanBeSearchedFor() {
    String tag = "_tag=" + SampleNetworks.DATA_ORIGIN + "%7Cpublished-source";
    assertThat(fhir.get("Organization?_id=uk-leipzig&" + tag).total()).isEqualTo(1);
    String profile = "_profile=https://onkonetz.github.io/fhir/StructureDefinition/";
    assertThat(
            fhir.get("Organization?_id=asklepios-weissenfels&" + profile + "onkonetz-hospital")
                .total())
        .isEqualTo(1);
    assertThat(
            fhir.get("Organization?_id=asklepios-weissenfels&" + profile + "onkonetz-network")
                .total())
        .isZero();
  }

  @Test
  void secondStartWritesNothing() {
    List<String> statements =
        sql.during(
            () -> {
              loading.start();
              return null;
            });
    assertThat(statements).noneMatch(s -> s.matches("(?is)\\s*(insert|update|delete).*hfj_res.*"));
  }

  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TABLES)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        assertThat(rows.put(row.group(1), row.group(3)))
            .as("row %s stands twice", row.group(1))
            .isNull();
      }
    }
    return rows;
  }

  private IBaseResource entry(String reference) {
    return read.computeIfAbsent(
        reference,
        r -> {
          FhirClient.Answer answer = fhir.get(r);
          return answer.status() == 200
              ? fhirContext.newJsonParser().parseResource(answer.body())
              : null;
        });
  }
}
