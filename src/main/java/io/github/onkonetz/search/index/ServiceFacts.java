package io.github.onkonetz.search.index;

import io.github.onkonetz.profiles.Bilingual;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * A service.
 *
 * @param name as written; null if it has none
 * @param providedBy the organisation that offers it
 * @param locations where it is offered
 * @param coverageAreas for whose inhabitants
 * @param endpoints its technical addresses
 * @param types what it is
 * @param specialties which specialties it belongs to
 * @param indications diseases that it is offered for; empty if it is not limited
 * @param hours when it is available
 * @param absences when it is not
 * @param designations awards, certificates, permissions
 * @param characteristics what else tells it from others
 * @param caveat what the source leaves open; null if nothing
 * @param words name and comment as they are compared, see {@link Shared#words}
 */
public record ServiceFacts(
    boolean active,
    @Nullable String name,
    @Nullable String providedBy,
    List<String> locations,
    List<String> coverageAreas,
    List<String> endpoints,
    List<Code> types,
    List<Code> specialties,
    List<Code> indications,
    List<OpeningTime> hours,
    List<Absence> absences,
    List<Designation> designations,
    List<Code> characteristics,
    @Nullable Bilingual caveat,
    String words)
    implements EntryFacts {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
  private static final String BASE = "https://onkonetz.github.io/fhir/StructureDefinition/";

  static ServiceFacts of(HealthcareService service) {
    return new ServiceFacts(
        !service.hasActive() || service.getActive(),
        service.getName(),
        Shared.reference(service.getProvidedBy()),
        Shared.references(service.getLocation()),
        Shared.references(service.getCoverageArea()),
        Shared.references(service.getEndpoint()),
        Code.of(service.getType()),
        Code.of(service.getSpecialty()),
        indications(service),
        OpeningTime.of(service),
        Absence.of(service),
        Designation.of(service),
        Code.of(service.getCharacteristic()),
        caveat(service),
        Shared.words(service.getName(), service.getComment()));
  }

  private static List<Code> indications(HealthcareService service) {
    return Code.of(
        service.getExtensionsByUrl(BASE + "treated-indication").stream()
            .map(Extension::getValue)
            .filter(CodeableConcept.class::isInstance)
            .map(CodeableConcept.class::cast)
            .toList());
  }

  private static @Nullable Bilingual caveat(HealthcareService service) {
    Extension caveat = service.getExtensionByUrl(BASE + "source-caveat");
    if (caveat == null || !(caveat.getValue() instanceof StringType text) || text.isEmpty()) {
      return null;
    }
    String english =
        text.getExtensionsByUrl(TRANSLATION).stream()
            .filter(translation -> "en".equals(translation.getExtensionString("lang")))
            .map(translation -> translation.getExtensionString("content"))
            .findFirst()
            .orElse(text.getValue());
    return new Bilingual(text.getValue(), english);
  }
}
