package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries that are sent together cost no more than one by one, the database's part included. */
@DirectoryIT
class TransactionCostIT {

  private static final int TOGETHER = 1000;

  /** So many single ones are enough to know what one costs. */
  private static final int SINGLE = 200;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Autowired FhirClient fhir;

  @Test
  void aThousandInATransactionCostNotMoreThanAThousandTimesOne() {
    // Both ways are warm before they are measured.
    validateTogether(SINGLE);
    validateOneByOne(SINGLE);
    double one = (double) validateOneByOne(SINGLE) / SINGLE;
    double each = (double) validateTogether(TOGETHER) / TOGETHER;
    assertThat(each).isLessThanOrEqualTo(one);
  }

  private long validateOneByOne(int count) {
    return nanosDuring(
        () -> {
          for (int i = 0; i < count; i++) {
            FhirClient.Answer said =
                fhir.post("Organization/$validate?mode=create", entry("cost-it-" + i));
            assertThat(said.body()).doesNotContain("\"severity\":\"error\"");
          }
        });
  }

  private long validateTogether(int count) {
    String bundle =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"Organization/cost-it-%d\"}}"
                        .formatted(entry("cost-it-" + i), i))
            .collect(
                Collectors.joining(
                    ",",
                    "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[",
                    "]}"));
    return nanosDuring(
        () ->
            assertThat(fhir.post("Bundle/$validate", bundle).body())
                .doesNotContain("\"severity\":\"error\""));
  }

  private static long nanosDuring(Runnable work) {
    long before = PROCESS.getProcessCpuTime();
    work.run();
    return PROCESS.getProcessCpuTime() - before;
  }

  private static String entry(String id) {
    return """
    {"resourceType":"Organization","id":"%s","active":true,"name":"Praxis am Markt","telecom":[
      {"system":"phone","value":"0341 97-0"},{"system":"email","value":"praxis@example.org"}],
     "address":[{"city":"Leipzig","postalCode":"04103","country":"DE"}],
     "partOf":{"reference":"Organization/uk-leipzig"},
     "identifier":[{"system":"https://example.org/ids","value":"%s"}],
     "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind",
       "code":"practice"}]}]}"""
        .formatted(id, id);
  }
}
