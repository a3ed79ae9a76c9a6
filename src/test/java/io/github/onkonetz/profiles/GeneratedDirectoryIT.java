package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.GeneratedDirectory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class GeneratedDirectoryIT {

  /** More than a hundred entries, of all types. */
  private static final int EVERY = 9;

  @Autowired ProfileValidation validation;

  @Test
  void itsEntriesAreValidAndSayByWhichProfile() {
    AtomicInteger number = new AtomicInteger();
    List<Resource> some =
        GeneratedDirectory.of(200, 42)
            .filter(entry -> number.getAndIncrement() % EVERY == 0)
            .toList();
    assertThat(some).extracting(Resource::fhirType).contains("Endpoint", "PractitionerRole");
    for (Resource entry : some) {
      assertThat(validation.findings(entry))
          .as(entry.getId())
          .noneMatch(ProfileValidation::isError);
      assertThat(entry.getMeta().getProfile().get(0).getValue())
          .isEqualTo(validation.profileOf(entry).orElseThrow());
    }
  }
}
