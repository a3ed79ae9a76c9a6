package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
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
 * @param caveat what the source leaves open; null if nothing
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
    @Nullable String caveat)
    implements EntryFacts {

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
        caveat(service));
  }

  private static List<Code> indications(HealthcareService service) {
    return Code.of(
        service.getExtensionsByUrl(BASE + "treated-indication").stream()
            .map(Extension::getValue)
            .filter(CodeableConcept.class::isInstance)
            .map(CodeableConcept.class::cast)
            .toList());
  }

  private static @Nullable String caveat(HealthcareService service) {
    Extension caveat = service.getExtensionByUrl(BASE + "source-caveat");
    return caveat == null || caveat.getValue() == null ? null : caveat.getValue().primitiveValue();
  }
}
