package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** What the server says of an entry by itself, from the package alone: no Spring, no database. */
final class PackageValidation {

  static final FhirContext FHIR = FhirContext.forR4Cached();

  private static final Path COMPILED = Path.of("fhir-profiles/fsh-generated/resources");

  private static PackageValidation instance;

  final ConformancePackage conformance = ConformancePackage.load(FHIR);
  final ProfileValidation profiles;
  private final EntryValidation entries;

  private PackageValidation() {
    profiles = new ProfileValidation(conformance, FHIR);
    profiles.read();
    entries =
        new EntryValidation(
            profiles,
            new Normalisation(FHIR, new RetiredSystems(conformance)),
            List.of(
                new TownDistance(),
                new KindCodes(conformance),
                new ValueLength(),
                new StrangePosition(),
                new GermanPostcode(),
                new IdentifierNumbers(),
                new ReadableTexts()),
            List.of());
  }

  /** The one of all tests: the first validation takes seconds. */
  static synchronized PackageValidation shared() {
    if (instance == null) {
      instance = new PackageValidation();
    }
    return instance;
  }

  List<Finding> findings(Resource entry) {
    return findings(entry, EntryText.of(FHIR, entry));
  }

  /** What the profile alone says, without the rules in code that may say it better. */
  List<Finding> ofProfile(Resource entry) {
    return profiles.findings(entry, EntryText.of(FHIR, entry), Set.of());
  }

  /** All findings of an entry in JSON, as it would be sent. */
  List<Finding> findings(String json) {
    return findings(parse(json), EntryText.ofBody(json));
  }

  /** As if the entry had been in normal form already: it is meant to break rules. */
  private List<Finding> findings(Resource entry, EntryText text) {
    new SentEntry(text, List.of(), List.of()).attachTo(entry);
    return entries.findings(entry, Set.of());
  }

  static Resource parse(String json) {
    return (Resource) FHIR.newJsonParser().parseResource(json);
  }

  /** The compiled examples and entries of the sample networks, the invalid examples included. */
  List<Resource> examples() {
    try (Stream<Path> files = Files.list(COMPILED)) {
      return files
          .sorted()
          .map(PackageValidation::read)
          .filter(r -> profiles.profileOf(r).isPresent())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
