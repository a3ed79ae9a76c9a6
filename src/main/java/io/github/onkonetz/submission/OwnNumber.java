package io.github.onkonetz.submission;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The number that an entry keeps for life. The directory puts it back when an update leaves it out;
 * a submission has to do so too, or it would seem to take the number away.
 */
final class OwnNumber {

  private OwnNumber() {}

  static void keep(Resource before, Resource after) {
    if (of(after) != null) {
      return;
    }
    List<Base> were = identifiers(before);
    for (int i = 0; i < were.size(); i++) {
      if (isNumber(were.get(i))) {
        List<Identifier> all = new ArrayList<>();
        identifiers(after).forEach(v -> all.add((Identifier) v));
        all.add(Math.min(i, all.size()), ((Identifier) were.get(i)).copy());
        replace(after, all);
        return;
      }
    }
  }

  /** The number of an entry; null if it has none yet. */
  static @Nullable Identifier of(Resource entry) {
    return identifiers(entry).stream()
        .filter(OwnNumber::isNumber)
        .map(Identifier.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static boolean isNumber(Base value) {
    return value instanceof Identifier identifier
        && IdentifierHolders.NUMBER.equals(identifier.getSystem())
        && identifier.hasValue();
  }

  private static List<Base> identifiers(Resource entry) {
    Property property = entry.getNamedProperty("identifier");
    return property == null ? List.of() : property.getValues();
  }

  /** The model has no common way to set a list; adding to the one that it hands out is it. */
  private static void replace(Resource entry, List<Identifier> identifiers) {
    for (Base former : List.copyOf(identifiers(entry))) {
      entry.removeChild("identifier", former);
    }
    identifiers.forEach(i -> entry.setProperty("identifier", i));
  }
}
