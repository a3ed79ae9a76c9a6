import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.SPDXLicense;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.slf4j.LoggerFactory;

/**
 * Packs the compiled definitions and examples into the FHIR package {@code onkonetz.directory}: adds snapshots and the
 * ImplementationGuide, drops narrative, leaves out the invalid examples. Run by Maven as a source file, so that it is
 * no part of the server. Equal input gives an equal package; unchanged input is not packed again.
 *
 * <p>Arguments: folder with the compiled resources, sushi-config.yaml, the package file to write, this file.
 *
 * @see <a href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification">NPM package specification</a>
 */
public class BuildPackage {

  private static final String PACKAGE_ID = "onkonetz.directory";

  private static final Set<String> DEFINITIONS =
      Set.of(
          "StructureDefinition",
          "CodeSystem",
          "ValueSet",
          "ConceptMap",
          "NamingSystem",
          "SearchParameter",
          "OperationDefinition",
          "CapabilityStatement");

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final ObjectMapper json = new ObjectMapper();
  private final List<Resource> definitions = new ArrayList<>();
  private final List<Resource> examples = new ArrayList<>();
  private final String canonical;
  private final String version;

  private BuildPackage(Path config) throws IOException {
    canonical = setting(config, "canonical");
    version = setting(config, "version");
  }

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Path resources = Path.of(args[0]);
    Path config = Path.of(args[1]);
    Path output = Path.of(args[2]);
    Path mark = output.getParent().resolveSibling(output.getFileName() + ".inputs");
    String inputs = digest(resources, config, Path.of(args[3]));
    if (Files.exists(output) && Files.exists(mark) && Files.readString(mark).equals(inputs)) {
      return;
    }
    BuildPackage build = new BuildPackage(config);
    build.read(resources);
    build.addSnapshots();
    build.definitions.add(0, build.implementationGuide());
    Files.createDirectories(output.getParent());
    Files.write(output, build.pack());
    Files.writeString(mark, inputs);
  }

  private void read(Path folder) throws IOException {
    IParser parser = fhir.newJsonParser();
    for (Path file : filesIn(folder)) {
      Resource resource = (Resource) parser.parseResource(Files.readString(file));
      if (resource instanceof DomainResource domain) {
        domain.setText(null);
      }
      if (DEFINITIONS.contains(resource.fhirType())) {
        definitions.add(resource);
      } else if (!resource.getIdElement().getIdPart().startsWith("invalid-")) {
        examples.add(resource);
      }
    }
  }

  private void addSnapshots() {
    PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
    definitions.forEach(ours::addResource);
    SnapshotGeneratingValidationSupport generator = new SnapshotGeneratingValidationSupport(fhir);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            ours,
            new DefaultProfileValidationSupport(fhir),
            generator,
            new InMemoryTerminologyServerValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir));
    for (Resource resource : definitions) {
      if (resource instanceof StructureDefinition profile && !profile.hasSnapshot()) {
        StructureDefinition complete =
            (StructureDefinition)
                generator.generateSnapshot(
                    new ValidationSupportContext(chain), profile, profile.getUrl(), null, profile.getName());
        profile.setSnapshot(complete.getSnapshot());
        // A note of the generator, by an extension of a package that nobody here has.
        profile.getSnapshot().setExtension(null);
      }
    }
  }

  private ImplementationGuide implementationGuide() {
    ImplementationGuide guide = new ImplementationGuide();
    guide.setId(PACKAGE_ID);
    guide.setUrl(canonical + "/ImplementationGuide/" + PACKAGE_ID);
    guide.setVersion(version);
    guide.setName("OnkonetzDirectory");
    guide.setTitle("Directory of oncology networks");
    guide.setStatus(PublicationStatus.ACTIVE);
    guide.setExperimental(false);
    guide.setDateElement(lastDate());
    guide.setPublisher("Onkonetz");
    guide.setDescription(
        "Profiles, terminology, search parameters and examples for directories of oncology networks: centres, "
            + "departments, services, partners and the people who can be asked.");
    guide.addJurisdiction().addCoding().setSystem("urn:iso:std:iso:3166").setCode("DE");
    guide.setPackageId(PACKAGE_ID);
    guide.setLicense(SPDXLicense.fromCode("Apache-2.0"));
    guide.addFhirVersion(FHIRVersion._4_0_1);
    definitions.forEach(d -> addTo(guide, d, false));
    examples.forEach(e -> addTo(guide, e, true));
    return guide;
  }

  private static void addTo(ImplementationGuide guide, Resource resource, boolean example) {
    var entry = guide.getDefinition().addResource();
    entry.setReference(new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
    if (resource instanceof MetadataResource definition) {
      entry.setName(definition.hasTitle() ? definition.getTitle() : definition.getName());
      entry.setDescription(definition.getDescription());
    }
    if (example && resource.getMeta().hasProfile()) {
      entry.setExample(new CanonicalType(resource.getMeta().getProfile().get(0).getValue()));
    } else {
      entry.setExample(new org.hl7.fhir.r4.model.BooleanType(example));
    }
  }

  /** The date of the youngest definition: the day of the build would make equal input differ. */
  private DateTimeType lastDate() {
    return definitions.stream()
        .filter(MetadataResource.class::isInstance)
        .map(d -> ((MetadataResource) d).getDateElement().getValueAsString())
        .filter(d -> d != null)
        .map(d -> d.substring(0, Math.min(d.length(), LocalDate.EPOCH.toString().length())))
        .max(String::compareTo)
        .map(DateTimeType::new)
        .orElseThrow(() -> new IllegalStateException("No definition says its date"));
  }

  private byte[] pack() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("package/package.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(packageJson()));
    files.put("package/.index.json", json.writeValueAsBytes(index(definitions)));
    files.put("package/example/.index.json", json.writeValueAsBytes(index(examples)));
    IParser parser = fhir.newJsonParser();
    definitions.forEach(d -> files.put("package/" + fileName(d), utf8(parser.encodeResourceToString(d))));
    examples.forEach(e -> files.put("package/example/" + fileName(e), utf8(parser.encodeResourceToString(e))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setModTime(0);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private ObjectNode packageJson() {
    ObjectNode manifest = json.createObjectNode();
    manifest.put("name", PACKAGE_ID);
    manifest.put("version", version);
    manifest.put("canonical", canonical);
    manifest.put("title", "Directory of oncology networks");
    manifest.put("description", "Onkonetz: profiles and terminology for directories of oncology networks");
    manifest.put("type", "IG");
    manifest.put("author", "Onkonetz");
    manifest.put("license", "Apache-2.0");
    manifest.put("jurisdiction", "urn:iso:std:iso:3166#DE");
    manifest.putArray("fhirVersions").add("4.0.1");
    manifest.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
    return manifest;
  }

  private ObjectNode index(List<Resource> resources) {
    ObjectNode index = json.createObjectNode();
    index.put("index-version", 2);
    ArrayNode files = index.putArray("files");
    for (Resource resource : resources) {
      ObjectNode file = files.addObject();
      file.put("filename", fileName(resource));
      file.put("resourceType", resource.fhirType());
      file.put("id", resource.getIdElement().getIdPart());
      if (resource instanceof MetadataResource definition && definition.hasUrl()) {
        file.put("url", definition.getUrl());
        file.put("version", definition.getVersion());
      }
      if (resource instanceof StructureDefinition profile) {
        file.put("kind", profile.getKind().toCode());
        file.put("type", profile.getType());
        file.put("derivation", profile.getDerivation().toCode());
      }
    }
    return index;
  }

  private static String fileName(Resource resource) {
    return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String setting(Path config, String name) throws IOException {
    return Files.readAllLines(config).stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2).trim())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(config + " does not say " + name));
  }

  private static String digest(Path folder, Path... others) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    List<Path> files = new ArrayList<>(filesIn(folder));
    files.addAll(List.of(others));
    for (Path file : files) {
      sha.update(utf8(file.getFileName().toString()));
      sha.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }
}
