package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/**
 * Refuses addresses that are longer than what can be searched for: the repository would fail to
 * store the entry. FHIR itself sets no limit for a uri.
 */
@Component
class UriLength implements EntryConstraint {

  /** The width of the column that the repository keeps them in. */
  private static final int MOST_CHARACTERS = 500;

  @Override
  public List<Finding> findings(Resource entry) {
    List<Finding> findings = new ArrayList<>();
    look(entry, entry.fhirType(), findings);
    return findings;
  }

  private static void look(Base element, String place, List<Finding> findings) {
    if (element instanceof UriType uri) {
      if (uri.hasValue() && uri.getValue().length() > MOST_CHARACTERS) {
        findings.add(Finding.of(ErrorCode.TOO_LONG, String.valueOf(MOST_CHARACTERS)).at(place));
      }
      return;
    }
    for (Property property : element.children()) {
      List<Base> values = property.getValues();
      for (int i = 0; i < values.size(); i++) {
        String name = property.getName().replace("[x]", "");
        String index = property.isList() ? "[" + i + "]" : "";
        look(values.get(i), place + "." + name + index, findings);
      }
    }
  }
}
