package io.github.onkonetz.submission;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ManySubmissionsIT {

  @Autowired FhirClient fhir;

  @Test
  void nothingIsLostAndNothingIsPublishedTwice() throws Exception {
    ManySubmissions many = new ManySubmissions("many-submissions-", 3, 5, () -> fhir);
    many.run();
    many.check();
  }
}
