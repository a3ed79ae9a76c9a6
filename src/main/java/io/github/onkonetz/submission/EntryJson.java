package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** The content of an entry as JSON, without what the server keeps about it: id and meta. */
final class EntryJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_THE_SERVER = List.of("id", "meta");

  private final FhirContext fhirContext;

  EntryJson(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  ObjectNode of(Resource entry) {
    try {
      ObjectNode content =
          (ObjectNode) JSON.readTree(fhirContext.newJsonParser().encodeResourceToString(entry));
      return content.remove(OF_THE_SERVER);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Resource read(ObjectNode content) {
    return (Resource) fhirContext.newJsonParser().parseResource(content.toString());
  }
}
