package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * How two versions of an entry differ: HAPI's patch from one to the other, read as path, before and
 * after.
 *
 * @see <a href="https://hl7.org/fhir/R4/fhirpatch.html">FHIRPath Patch</a>
 */
final class FieldDifferences {

  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

  private final FhirContext fhirContext;

  FieldDifferences(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /** Parts that are called {@code name}, one for each field that differs. */
  List<ParametersParameterComponent> of(String name, Resource before, Resource after) {
    FhirPatch patch = new FhirPatch(fhirContext);
    patch.addIgnorePath("*.meta");
    patch.addIgnorePath("*.id");
    List<ParametersParameterComponent> differences = new ArrayList<>();
    Parameters operations = (Parameters) patch.diff(before, after);
    for (ParametersParameterComponent operation : operations.getParameter()) {
      differences.add(difference(name, operation, before));
    }
    return differences;
  }

  private static ParametersParameterComponent difference(
      String name, ParametersParameterComponent operation, Resource before) {
    String type = text(operation, "type");
    String path = text(operation, "path");
    boolean inserts = "insert".equals(type) || "add".equals(type);
    if (inserts) {
      // HAPI names the element in the path, FHIR beside it.
      String element = text(operation, "name");
      String index = text(operation, "index");
      path = element.isEmpty() ? path : path + "." + element;
      path = index.isEmpty() ? path : path + "[" + index + "]";
    }
    ParametersParameterComponent difference = new ParametersParameterComponent();
    difference.setName(name);
    difference.addPart().setName("path").setValue(new StringType(path));
    Base was = inserts ? null : find(before, path);
    if (was != null) {
      difference.addPart(component("before", was));
    }
    for (ParametersParameterComponent part : operation.getPart()) {
      if ("value".equals(part.getName())) {
        difference.addPart(part.copy().setName("after"));
      }
    }
    return difference;
  }

  private static String text(ParametersParameterComponent operation, String name) {
    return operation.getPart().stream()
        .filter(p -> name.equals(p.getName()) && p.hasValue())
        .map(p -> p.getValue().primitiveValue())
        .findFirst()
        .orElse("");
  }

  private static @Nullable Base find(Resource entry, String path) {
    Base at = entry;
    String[] steps = path.split("\\.");
    for (int i = 1; i < steps.length; i++) {
      Matcher step = STEP.matcher(steps[i]);
      Property property = step.matches() ? at.getNamedProperty(step.group(1)) : null;
      int index = property == null || step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
      if (property == null || property.getValues().size() <= index) {
        return null;
      }
      at = property.getValues().get(index);
    }
    return at;
  }

  /** A value, or what an element that is no data type consists of. */
  private static ParametersParameterComponent component(String name, Base value) {
    ParametersParameterComponent part = new ParametersParameterComponent();
    part.setName(name);
    if (value instanceof Type type && !(value instanceof org.hl7.fhir.r4.model.BackboneElement)) {
      return part.setValue(type);
    }
    for (Property child : value.children()) {
      child.getValues().forEach(v -> part.addPart(component(child.getName(), v)));
    }
    return part;
  }
}
