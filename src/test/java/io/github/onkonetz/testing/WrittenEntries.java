package io.github.onkonetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The entries that were written by hand in FSH, compiled to JSON. */
public final class WrittenEntries {

  private static final Path COMPILED = Path.of("fhir-profiles/fsh-generated/resources");
  private static final String INVALID = "-invalid-";
  private static final String TYPES =
      "(Organization|Location|HealthcareService|PractitionerRole|Practitioner"
          + "|OrganizationAffiliation|Endpoint)-.*\\.json";

  private WrittenEntries() {}

  /** All valid examples and entries of the sample networks. */
  public static List<String> valid() {
    return read(name -> !name.contains(INVALID));
  }

  /** All examples that trip an invariant. */
  public static List<String> invalid() {
    return read(name -> name.contains(INVALID));
  }

  private static List<String> read(Predicate<String> wanted) {
    try (Stream<Path> files = Files.list(COMPILED)) {
      return files
          .filter(f -> f.getFileName().toString().matches(TYPES))
          .filter(f -> wanted.test(f.getFileName().toString()))
          .sorted()
          .map(WrittenEntries::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
