package io.github.onkonetz.network;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * The entries of the sample networks, as they stand among the examples of the FHIR package: those
 * that say where their content comes from. Other examples only illustrate a profile.
 */
final class SampleNetworks {

  /** Tags that say where the content of an entry comes from. */
  static final String DATA_ORIGIN = "https://onkonetz.github.io/fhir/CodeSystem/data-origin";

  private static final String FILE = "/onkonetz.directory.tgz";

  private SampleNetworks() {}

  static List<Resource> read(FhirContext fhirContext) {
    try (InputStream file = SampleNetworks.class.getResourceAsStream(FILE)) {
      Map<String, byte[]> examples =
          new TreeMap<>(NpmPackage.fromPackage(file).getFolders().get("example").getContent());
      IParser parser = fhirContext.newJsonParser();
      List<Resource> entries = new ArrayList<>();
      for (Map.Entry<String, byte[]> example : examples.entrySet()) {
        // the index is no resource
        if (example.getKey().contains("-")) {
          String json = new String(example.getValue(), StandardCharsets.UTF_8);
          entries.add((Resource) parser.parseResource(json));
        }
      }
      entries.removeIf(e -> !isSample(e));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("The sample networks in " + FILE + " cannot be read.", e);
    }
  }

  static boolean isSynthetic(Resource entry) {
    return entry.getMeta().getTag(DATA_ORIGIN, "synthetic") != null;
  }

  /** {@code Type/id}. */
  static String reference(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }

  private static boolean isSample(Resource entry) {
    boolean served =
        ServedTypes.DIRECTORY.contains(entry.fhirType()) || entry.fhirType().equals("Provenance");
    return served
        && entry.getMeta().getTag().stream().anyMatch(t -> DATA_ORIGIN.equals(t.getSystem()));
  }
}
