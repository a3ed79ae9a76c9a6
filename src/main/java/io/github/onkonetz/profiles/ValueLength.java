package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/**
 * Refuses addresses and tags that are longer than the columns that the repository keeps them in: it
 * would fail to store the entry. FHIR itself sets no limit for them.
 */
@Component
class ValueLength implements EntryConstraint {

  /** Of what is searched for as a uri. */
  private static final int OF_URI = 500;

  /** Of profiles, and of system, code and display of tags and security labels. */
  private static final int OF_TAG = 200;

  private static final int OF_VERSION_OF_TAG = 30;

  @Override
  public List<Finding> findings(Resource entry) {
    List<Finding> findings = new ArrayList<>();
    lookInto(entry, entry.fhirType(), findings);
    String meta = entry.fhirType() + ".meta";
    ofMeta(entry.getMeta(), meta, findings);
    return findings;
  }

  private static void ofMeta(Meta meta, String place, List<Finding> findings) {
    for (int i = 0; i < meta.getProfile().size(); i++) {
      look(meta.getProfile().get(i), OF_TAG, "%s.profile[%d]".formatted(place, i), findings);
    }
    ofTags(meta.getTag(), place + ".tag", findings);
    ofTags(meta.getSecurity(), place + ".security", findings);
  }

  private static void ofTags(List<Coding> tags, String place, List<Finding> findings) {
    for (int i = 0; i < tags.size(); i++) {
      Coding tag = tags.get(i);
      String at = "%s[%d].".formatted(place, i);
      look(tag.getSystemElement(), OF_TAG, at + "system", findings);
      look(tag.getVersionElement(), OF_VERSION_OF_TAG, at + "version", findings);
      look(tag.getCodeElement(), OF_TAG, at + "code", findings);
      look(tag.getDisplayElement(), OF_TAG, at + "display", findings);
    }
  }

  private static void look(PrimitiveType<?> value, int most, String place, List<Finding> findings) {
    if (value.hasValue() && value.getValueAsString().length() > most) {
      findings.add(Finding.of(ErrorCode.TOO_LONG, String.valueOf(most)).at(place));
    }
  }

  private static void lookInto(Base element, String place, List<Finding> findings) {
    if (element instanceof UriType uri) {
      look(uri, OF_URI, place, findings);
      return;
    }
    for (Property property : element.children()) {
      List<Base> values = property.getValues();
      for (int i = 0; i < values.size(); i++) {
        String name = property.getName().replace("[x]", "");
        String index = property.isList() ? "[" + i + "]" : "";
        if (!isShorterAnyway(element, name)) {
          lookInto(values.get(i), place + "." + name + index, findings);
        }
      }
    }
  }

  private static boolean isShorterAnyway(Base parent, String name) {
    return parent instanceof Meta && List.of("profile", "tag", "security").contains(name);
  }
}
