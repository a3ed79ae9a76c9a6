package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * The FHIR package {@code onkonetz.directory} that the build put on the class path: profiles with
 * snapshots, terminology, search parameters, the guide. Immutable, except that its resources are
 * shared objects: copy before changing one.
 *
 * @see <a href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification">NPM package
 *     specification</a>
 */
public final class ConformancePackage {

  private static final String FILE = "/onkonetz.directory.tgz";

  private final byte[] bytes;
  private final String hash;
  private final List<MetadataResource> definitions;

  private ConformancePackage(byte[] bytes, List<MetadataResource> definitions) {
    this.bytes = bytes;
    this.hash = sha256(bytes);
    this.definitions = List.copyOf(definitions);
  }

  /** Reads the package from the class path. */
  static ConformancePackage load(FhirContext fhirContext) {
    try (InputStream file = ConformancePackage.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(
            "The FHIR package " + FILE + " is missing: this build is incomplete.");
      }
      byte[] bytes = file.readAllBytes();
      IParser parser = fhirContext.newJsonParser();
      parser.setParserErrorHandler(new StrictErrorHandler());
      return new ConformancePackage(bytes, parse(bytes, parser));
    } catch (IOException e) {
      throw new UncheckedIOException("The FHIR package " + FILE + " cannot be read.", e);
    }
  }

  private static List<MetadataResource> parse(byte[] bytes, IParser parser) throws IOException {
    NpmPackage archive = NpmPackage.fromPackage(new ByteArrayInputStream(bytes));
    Map<String, byte[]> files = new TreeMap<>(archive.getFolders().get("package").getContent());
    List<MetadataResource> definitions = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      // package.json and the index are no resources
      if (file.getKey().contains("-")) {
        String json = new String(file.getValue(), StandardCharsets.UTF_8);
        definitions.add((MetadataResource) parser.parseResource(json));
      }
    }
    return definitions;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The package file itself, a gzipped tar. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** The definitions as the validator wants them; they share the objects. */
  PrePopulatedValidationSupport inMemory(FhirContext fhirContext) {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhirContext);
    definitions.forEach(support::addResource);
    support.lock();
    return support;
  }

  /** The examples in the package, valid entries all of them, as JSON texts. */
  List<String> examples() {
    try {
      NpmPackage archive = NpmPackage.fromPackage(new ByteArrayInputStream(bytes));
      return new TreeMap<>(archive.getFolders().get("example").getContent())
          .entrySet().stream()
              // the index is no resource
              .filter(file -> file.getKey().contains("-"))
              .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The FHIR package " + FILE + " cannot be read.", e);
    }
  }

  /** SHA-256 of the package file in hexadecimal digits; equal content has an equal hash. */
  public String hash() {
    return hash;
  }

  /** Every definition, in the order of their types and ids. */
  List<MetadataResource> definitions() {
    return definitions;
  }

  /**
   * The definition of a type with that canonical URL, as shared: copy before changing it.
   *
   * @throws IllegalArgumentException if the package has none
   */
  public <T extends MetadataResource> T definition(Class<T> type, String url) {
    return definitions.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(definition -> url.equals(definition.getUrl()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the package: " + url));
  }

  /** The guide that lists what is in the package. */
  public ImplementationGuide guide() {
    return definitions.stream()
        .filter(ImplementationGuide.class::isInstance)
        .map(ImplementationGuide.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Canonical URLs of our profiles of a resource type, the general one first; empty if there is
   * none.
   */
  public List<String> profilesOf(String type) {
    String core = "http://hl7.org/fhir/StructureDefinition/" + type;
    return definitions.stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .filter(p -> p.getType().equals(type))
        .sorted(
            (a, b) ->
                Boolean.compare(
                    b.getBaseDefinition().equals(core), a.getBaseDefinition().equals(core)))
        .map(StructureDefinition::getUrl)
        .toList();
  }
}
