package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Why a patch does not fit an entry: which of its operations it is, and what is wrong with that
 * one. The libraries say so in English, and without its number.
 */
final class PatchMisfit {

  /** Where nothing better can be said. */
  static final Bilingual NO_PATCH =
      new Bilingual(
          "er ist nicht so aufgebaut, wie es sein Medientyp verlangt",
          "it is not built as its media type demands");

  /** Of an XML patch, whose operations are not looked at one by one. */
  static final Bilingual NO_SUCH_PLACE =
      new Bilingual(
          "eine Stelle (sel), an der er etwas ändert, gibt es nicht oder mehrfach",
          "a place (sel) that it changes is not there, or more than once");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TEST = "test";
  private static final Set<String> OF_JSON =
      Set.of("add", "remove", "replace", "move", "copy", TEST);
  private static final Set<String> OF_PATH = Set.of("add", "insert", "delete", "replace", "move");

  /** Enough of a path or a name to find it in the patch. */
  private static final int LONGEST = 100;

  private PatchMisfit() {}

  static RefusedException refused(Bilingual reason, Throwable said) {
    return new RefusedException(
        Finding.of(ErrorCode.FORM_PATCH, reason).with(String.valueOf(said.getMessage())));
  }

  /** The first operation of a JSON patch that does not fit what those before it have left. */
  static Bilingual ofJson(JsonNode operations, JsonNode before) {
    JsonNode soFar = before;
    int number = 0;
    if (operations.isArray()) {
      for (JsonNode operation : operations) {
        number++;
        try {
          soFar = JsonPatch.fromJson(JSON.createArrayNode().add(operation)).apply(soFar);
        } catch (Exception doesNotFit) {
          String op = operation.path("op").asText();
          return op.equals(TEST)
              ? differs(number, operation.path("path").asText())
              : misfit(number, op, operation.path("path").asText(), OF_JSON);
        }
      }
    }
    return NO_PATCH;
  }

  /** The first operation of a FHIRPath patch that does not fit what those before it have left. */
  static Bilingual ofPath(FhirContext fhirContext, Parameters operations, Resource entry) {
    FhirPatch patch = new FhirPatch(fhirContext);
    Resource soFar = entry.copy();
    int number = 0;
    for (ParametersParameterComponent operation : operations.getParameter()) {
      number++;
      try {
        patch.apply(soFar, new Parameters().addParameter(operation));
      } catch (Exception | StackOverflowError | NoClassDefFoundError doesNotFit) {
        return misfit(number, part(operation, "type"), part(operation, "path"), OF_PATH);
      }
    }
    return NO_PATCH;
  }

  private static String part(ParametersParameterComponent operation, String name) {
    return operation.getPart().stream()
        .filter(p -> name.equals(p.getName()) && p.hasValue() && p.getValue().isPrimitive())
        .map(p -> p.getValue().primitiveValue())
        .findFirst()
        .orElse("");
  }

  private static Bilingual differs(int number, String path) {
    String at = StringUtils.abbreviate(path, LONGEST);
    return new Bilingual(
        "Anweisung %d (test an „%s“) findet dort etwas anderes".formatted(number, at),
        "operation %d (test at \"%s\") finds something else there".formatted(number, at));
  }

  private static Bilingual misfit(int number, String operation, String path, Set<String> known) {
    String does = StringUtils.abbreviate(operation, LONGEST);
    String at = StringUtils.abbreviate(path, LONGEST);
    if (!known.contains(operation)) {
      return new Bilingual(
          "Anweisung %d heißt „%s“, und das gibt es nicht".formatted(number, does),
          "operation %d is called \"%s\", which does not exist".formatted(number, does));
    }
    return new Bilingual(
        "Anweisung %d (%s an „%s“): die Stelle gibt es nicht, oder der Wert gehört nicht dorthin"
            .formatted(number, does, at),
        "operation %d (%s at \"%s\"): there is no such place, or the value does not belong there"
            .formatted(number, does, at));
  }
}
