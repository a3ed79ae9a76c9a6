package io.github.onkonetz.testing;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;

/** What entries of the generated directory have in common. */
final class GeneratedFhir {

  static final String BASE = "https://onkonetz.github.io/fhir/";
  static final String IHE =
      "https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types";

  private static final List<String> STREETS =
      List.of(
          "Hauptstraße",
          "Bahnhofstraße",
          "Klinikweg",
          "Gartenstraße",
          "Schillerstraße",
          "Goethestraße",
          "Lindenallee",
          "Ringstraße",
          "Parkstraße",
          "Kirchplatz");

  private GeneratedFhir() {}

  /** Gives an entry its id, profile, origin, language and number. */
  static <T extends DomainResource> T entry(T entry, String id, String profile) {
    entry.setId(entry.fhirType() + "/" + id);
    entry.getMeta().addProfile(BASE + "StructureDefinition/onkonetz-" + profile);
    entry.getMeta().addTag(BASE + "CodeSystem/data-origin", "synthetic", "Synthetisch");
    entry.setLanguage("de");
    Identifier number = (Identifier) entry.addChild("identifier");
    number.setSystem(BASE + "sid/onkonetz-id").setValue(id);
    return entry;
  }

  /** A concept of a code system of ours. */
  static CodeableConcept own(String codeSystem, String code) {
    return concept(BASE + "CodeSystem/" + codeSystem, code);
  }

  static CodeableConcept concept(String system, String code) {
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(code);
    return concept;
  }

  static CodeableConcept specialty(String code) {
    return concept("http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen", code);
  }

  /** An identifier with its type of v2-0203. */
  static Identifier identifier(String system, String type, String value) {
    return new Identifier()
        .setType(concept("http://terminology.hl7.org/CodeSystem/v2-0203", type))
        .setSystem(system)
        .setValue(value);
  }

  static Address address(GeneratedCity city, Dice dice) {
    return new Address()
        .addLine(dice.any(STREETS) + " " + (1 + dice.below(120)))
        .setPostalCode("%s%02d".formatted(city.postalPrefix(), dice.below(100)))
        .setCity(city.name())
        .setState(city.state())
        .setCountry("DE");
  }

  /** A number of the block that is kept free for fiction. */
  static ContactPoint phone(Dice dice) {
    return new ContactPoint()
        .setSystem(ContactPointSystem.PHONE)
        .setValue("+493023125%03d".formatted(dice.below(1000)));
  }

  static ContactPoint email(String name) {
    return new ContactPoint()
        .setSystem(ContactPointSystem.EMAIL)
        .setValue(name + "@onkonetz.example");
  }
}
