package io.github.onkonetz.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void saysWhereAReferenceStandsWithIndexesAndWithout() {
    HealthcareService service = new HealthcareService();
    service.setProvidedBy(new Reference("Organization/a"));
    service.addLocation(new Reference("Location/b"));
    service.addLocation(new Reference("Location/c"));
    service.addLocation(new Reference().setDisplay("no reference"));
    assertThat(Link.of(service))
        .containsExactly(
            new Link(
                "HealthcareService.providedBy.reference",
                "HealthcareService.providedBy",
                "Organization/a"),
            new Link(
                "HealthcareService.location[0].reference",
                "HealthcareService.location",
                "Location/b"),
            new Link(
                "HealthcareService.location[1].reference",
                "HealthcareService.location",
                "Location/c"));
  }

  @Test
  void namesAnElementInAnExtensionByItsUrlsAndLeavesOutWhatIsContained() {
    Organization organization = new Organization();
    Extension designation = organization.addExtension().setUrl("https://example.org/designation");
    designation.addExtension("issuer", new Reference("Organization/i"));
    organization.addContained(new Organization().setPartOf(new Reference("Organization/x")));
    assertThat(Link.of(organization))
        .containsExactly(
            new Link(
                "Organization.extension[0].extension[0].value.reference",
                "extension(https://example.org/designation).extension(issuer).value",
                "Organization/i"));
  }
}
