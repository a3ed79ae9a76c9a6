package io.github.onkonetz.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A literal reference of an entry.
 *
 * @param expression where it stands, as FHIRPath ({@code HealthcareService.location[1].reference})
 * @param element the same without indexes, as {@code ReferenceTargets} names elements
 * @param target the text of the reference
 */
record Link(String expression, String element, String target) {

  private static final String IN_EXTENSION = "extension(";

  /** All literal references of an entry, without those of what it contains. */
  static List<Link> of(@Nullable Resource entry) {
    List<Link> links = new ArrayList<>();
    if (entry != null) {
      collect(entry, entry.fhirType(), entry.fhirType(), links);
    }
    return links;
  }

  /** All literal references of what an entry contains. */
  static List<Link> within(@Nullable Resource entry) {
    List<Link> links = new ArrayList<>();
    if (entry instanceof DomainResource domain) {
      for (int i = 0; i < domain.getContained().size(); i++) {
        Resource contained = domain.getContained().get(i);
        String at = entry.fhirType() + ".contained[" + i + "]";
        collect(contained, at, contained.fhirType(), links);
      }
    }
    return links;
  }

  private static void collect(Base element, String expression, String key, List<Link> links) {
    if (element instanceof Reference reference && reference.hasReference()) {
      links.add(new Link(expression + ".reference", key, reference.getReference()));
    }
    for (Property property : element.children()) {
      if (!property.getName().equals("contained")) {
        collect(property, expression, key, links);
      }
    }
  }

  private static void collect(Property property, String expression, String key, List<Link> links) {
    String name = property.getName().replace("[x]", "");
    int index = 0;
    for (Base value : property.getValues()) {
      String at = expression + "." + name + (property.isList() ? "[" + index + "]" : "");
      collect(value, at, key(value, key, name), links);
      index++;
    }
  }

  private static String key(Base value, String parent, String name) {
    if (value instanceof Extension extension) {
      String own = IN_EXTENSION + extension.getUrl() + ")";
      return parent.startsWith(IN_EXTENSION) ? parent + "." + own : own;
    }
    return parent + "." + name;
  }
}
