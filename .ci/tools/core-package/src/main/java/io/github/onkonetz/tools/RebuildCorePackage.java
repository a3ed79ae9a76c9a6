package io.github.onkonetz.tools;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes the FHIR package hl7.fhir.r4.core 4.0.1 into a package cache.
 *
 * <p>SUSHI and the HL7 validator read the definitions of FHIR itself from that package, and it is published by a
 * registry of its own only. HAPI FHIR carries the same definitions in a Maven artifact, so that they can be had
 * wherever the Java build runs.
 *
 * <p>Usage: {@code RebuildCorePackage CACHE}, where CACHE is a directory such as {@code ~/.fhir/packages}. A package
 * that is already there is left alone; a new one appears in one step, never half written.
 *
 * @see <a href="https://confluence.hl7.org/display/FHIR/FHIR+Package+Cache">FHIR package cache</a>
 */
public final class RebuildCorePackage {

  private static final String NAME = "hl7.fhir.r4.core";
  private static final String VERSION = "4.0.1";
  private static final String DEFINITIONS = "/org/hl7/fhir/r4/model/";

  /** The first bundle that has a definition wins; the data types come first because the others repeat some. */
  private static final List<String> BUNDLES =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-resources.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/valuesets.xml",
          "valueset/v2-tables.xml",
          "valueset/v3-codesystems.xml",
          "sp/search-parameters.json");

  /** What the index of a package repeats of each resource, beside file name, type and id. */
  private static final List<String> INDEXED =
      List.of("url", "version", "kind", "type", "supplements", "content", "valueSet", "derivation");

  private final FhirContext fhir = FhirContext.forR4();
  private final IParser json = fhir.newJsonParser();
  private final ObjectMapper mapper = new ObjectMapper();

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: RebuildCorePackage CACHE");
      System.exit(2);
    }
    Path cache = Path.of(arguments[0]);
    Path target = cache.resolve(NAME + "#" + VERSION);
    if (Files.exists(target)) {
      System.out.println(target.getFileName() + " is there already");
      return;
    }
    Files.createDirectories(cache);
    int written = new RebuildCorePackage().write(cache, target);
    System.out.println(target.getFileName() + ": " + written + " resources");
  }

  private int write(Path cache, Path target) throws IOException {
    Map<String, String> resources = read();
    Path draft = Files.createTempDirectory(cache, "core-package-");
    Path content = Files.createDirectories(draft.resolve("package"));
    for (Map.Entry<String, String> resource : resources.entrySet()) {
      Files.writeString(content.resolve(resource.getKey()), resource.getValue());
    }
    Files.writeString(content.resolve(".index.json"), index(resources));
    Files.writeString(content.resolve("package.json"), manifest());
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    return resources.size();
  }

  /** The definitions as JSON without narrative, by file name. */
  private Map<String, String> read() throws IOException {
    Map<String, String> resources = new TreeMap<>();
    for (String bundle : BUNDLES) {
      for (BundleEntryComponent entry : parse(bundle).getEntry()) {
        Resource resource = entry.getResource();
        if (resource instanceof DomainResource definition) {
          definition.setText(null);
        }
        String file = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
        resources.putIfAbsent(file, json.encodeResourceToString(resource));
      }
    }
    return resources;
  }

  private Bundle parse(String bundle) throws IOException {
    IParser parser = bundle.endsWith(".xml") ? fhir.newXmlParser() : fhir.newJsonParser();
    try (InputStream stream = RebuildCorePackage.class.getResourceAsStream(DEFINITIONS + bundle)) {
      if (stream == null) {
        throw new FileNotFoundException("the HAPI artifacts have no " + DEFINITIONS + bundle);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return parser.parseResource(Bundle.class, reader);
    }
  }

  private String index(Map<String, String> resources) throws JsonProcessingException {
    ObjectNode index = mapper.createObjectNode().put("index-version", 2);
    ArrayNode files = index.putArray("files");
    for (Map.Entry<String, String> resource : resources.entrySet()) {
      JsonNode content = mapper.readTree(resource.getValue());
      ObjectNode file =
          files
              .addObject()
              .put("filename", resource.getKey())
              .put("resourceType", content.path("resourceType").asText())
              .put("id", content.path("id").asText());
      INDEXED.stream()
          .filter(field -> content.path(field).isTextual())
          .forEach(field -> file.put(field, content.path(field).asText()));
    }
    return mapper.writeValueAsString(index);
  }

  private String manifest() throws JsonProcessingException {
    ObjectNode manifest =
        mapper
            .createObjectNode()
            .put("name", NAME)
            .put("version", VERSION)
            .put("tools-version", 3)
            .put("type", "fhir.core")
            .put("license", "CC0-1.0")
            .put("canonical", "http://hl7.org/fhir")
            .put("url", "http://hl7.org/fhir/R4")
            .put("title", "FHIR R4 definitions")
            .put("description", "Definitions of FHIR R4, rebuilt from the artifacts of HAPI FHIR")
            .put("author", "HL7 Inc");
    manifest.putArray("fhirVersions").add(VERSION);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
  }
}
