package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.testing.DirectoryIT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * All examples and all entries of the sample networks, by the door that every write goes through.
 */
@DirectoryIT
class ProfileExamplesIT {

  private static final Path COMPILED = Path.of("fhir-profiles/fsh-generated/resources");

  private static final String INVALID = "invalid-";

  /** Invariants that point something out and do not refuse. */
  private static final Set<String> ONLY_WARNS = Set.of("onk-id-10", "onk-id-2");

  private static final Set<ErrorCode> CODES =
      Set.of(ErrorCode.INVARIANT, ErrorCode.INVARIANT_WARNING);

  @Autowired FhirContext fhirContext;
  @Autowired ProfileValidation validation;

  @Test
  void everyValidOneIsAcceptedAndKeepsItsProfile() throws IOException {
    List<String> mistakes = new ArrayList<>();
    for (Resource entry : entries()) {
      if (entry.getIdElement().getIdPart().startsWith(INVALID)) {
        continue;
      }
      String name = entry.fhirType() + "/" + entry.getIdElement().getIdPart();
      validation.findings(entry).stream()
          .filter(ProfileValidation::isError)
          .forEach(f -> mistakes.add(name + " " + f));
      assertThat(entry.getMeta().getProfile().get(0).getValue())
          .as(name)
          .isEqualTo(validation.profileOf(entry).orElseThrow());
    }
    assertThat(mistakes).isEmpty();
  }

  @Test
  void everyInvalidOneTripsItsInvariantAndNothingElse() throws IOException {
    int seen = 0;
    for (Resource entry : entries()) {
      String id = entry.getIdElement().getIdPart();
      if (id.startsWith(INVALID)) {
        seen++;
        String invariant = id.substring(INVALID.length(), id.lastIndexOf('-'));
        List<Finding> errors =
            validation.findings(entry).stream()
                .filter(f -> ProfileValidation.isError(f) || ONLY_WARNS.contains(invariant))
                .toList();
        assertThat(errors)
            .as(id)
            .isNotEmpty()
            .allMatch(f -> CODES.contains(f.code()) && f.arguments().get(0).equals(invariant))
            .allMatch(f -> ((Bilingual) f.arguments().get(1)).german() != null);
        assertThat(errors.get(0).code().status())
            .as(id)
            .isEqualTo(ONLY_WARNS.contains(invariant) ? 200 : 422);
      }
    }
    assertThat(seen).isGreaterThan(30);
  }

  private List<Resource> entries() throws IOException {
    try (Stream<Path> files = Files.list(COMPILED)) {
      return files
          .sorted()
          .map(this::read)
          .filter(r -> validation.profileOf(r).isPresent())
          .toList();
    }
  }

  private Resource read(Path file) {
    try {
      return (Resource) fhirContext.newJsonParser().parseResource(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
