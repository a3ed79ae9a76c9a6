package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the record of a write adds to the write. */
@DirectoryIT
class AuditCostIT {

  private static final PrintStream OUT = System.out;

  private static final int BLOCKS = 20;
  private static final int WRITES = 50;

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;
  @Autowired IInterceptorService interceptors;
  @Autowired WriteAuditInterceptor audit;

  private int written;

  @AfterEach
  void auditAgain() {
    audit(true);
  }

  /** Round trips, of which a batch of rows is one; the rows of a record's index are in batches. */
  @Test
  void recordAddsAHandfulOfStatements() {
    write(20);
    audit(false);
    List<String> without = sql.during(() -> write(1));
    audit(true);
    List<String> with = sql.during(() -> write(1));
    assertThat(with.size() - without.size()).as("%s", with).isLessThanOrEqualTo(12);
  }

  /** Prints times; they are for docs/decisions and depend on the machine. */
  @Test
  @Tag("nightly")
  void timeOfAWriteWithAndWithoutARecord() {
    write(BLOCKS * WRITES);
    long with = 0;
    long without = 0;
    for (int i = 0; i < BLOCKS; i++) {
      audit(true);
      with += write(WRITES);
      audit(false);
      without += write(WRITES);
    }
    double writes = BLOCKS * WRITES * 1e6;
    OUT.printf(
        "create of a Practitioner: %.2f ms without, %.2f ms with a record%n",
        without / writes, with / writes);
    assertThat(with).isPositive();
  }

  private void audit(boolean on) {
    interceptors.unregisterInterceptor(audit);
    if (on) {
      interceptors.registerInterceptor(audit);
    }
  }

  private long write(int times) {
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      FhirClient.Answer answer =
          fhir.post(
              "Practitioner",
              "{\"resourceType\":\"Practitioner\",\"active\":true,\"name\":[{\"family\":\"Muster%d\"}]}"
                  .formatted(written++));
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
    return System.nanoTime() - begin;
  }
}
