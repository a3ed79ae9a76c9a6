package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody needs who asks the directory on its first day: names, numbers, dates, amounts. */
@DirectoryIT
class FirstDayIT {

  private static final String ONKONETZ = "https://onkonetz.github.io/fhir/";
  private static final String DESIGNATION = ONKONETZ + "StructureDefinition/designation";
  private static final String FUNDING = ONKONETZ + "StructureDefinition/funding";
  private static final String STATUS = ONKONETZ + "StructureDefinition/affiliation-status";
  private static final String PARTNER_KIND = ONKONETZ + "CodeSystem/partner-kind";
  private static final String DATA_ORIGIN = ONKONETZ + "CodeSystem/data-origin";

  private static final String KREBSZENTRUM = "Organization/mitteldeutsches-krebszentrum";

  @Autowired FhirClient fhir;

  @Test
  void carTCellsAreOfferedInHalleAndLeipzigButNotInWeissenfels() {
    Bundle near =
        ask(
            "HealthcareService?service-type=car-t&location.near=51.2015%7C11.9684%7C35%7Ckm"
                + "&_tag=published-source&_include=HealthcareService:organization");
    assertThat(all(near, HealthcareService.class))
        .extracting(HealthcareService::getName, service -> service.getProvidedBy().getReference())
        .containsExactly(
            tuple("CAR-T-Zelltherapie", "Organization/uk-halle"),
            tuple("CAR-T-Zelltherapie", "Organization/uk-leipzig"));
    assertThat(all(near, Organization.class))
        .extracting(Organization::getName)
        .containsExactlyInAnyOrder(
            "Universitätsklinikum Halle (Saale)", "Universitätsklinikum Leipzig");

    Bundle weissenfels =
        ask(
            "HealthcareService?service-type=car-t&organization=Organization/asklepios-weissenfels,"
                + "Organization/asklepios-weissenfels-haematology");
    assertThat(weissenfels.getTotal()).isZero();
  }

  @Test
  void haematologyInWeissenfelsIsOneDepartmentWithServicesHeadAndNumber() {
    Bundle answer =
        ask(
            "Organization?partof=Organization/asklepios-weissenfels"
                + "&_revinclude=HealthcareService:organization"
                + "&_revinclude=PractitionerRole:organization"
                + "&_include:iterate=PractitionerRole:practitioner");

    Organization department = only(answer, Organization.class);
    assertThat(department.getName())
        .isEqualTo("Klinik für Hämatologie, internistische Onkologie und Gastroenterologie");
    assertThat(department.getAlias())
        .extracting(alias -> alias.getValue())
        .containsExactly("Klinik für Hämatologie, internistische Onkologie und Palliativmedizin");
    assertThat(department.getTelecomFirstRep().getValue()).isEqualTo("+493443401935");

    HealthcareService service = only(answer, HealthcareService.class);
    assertThat(codes(service.getType()))
        .containsExactly("haematology", "medical-oncology", "gastroenterology", "palliative-care");
    assertThat(service.getTelecomFirstRep().getValue()).isEqualTo("+493443401935");

    PractitionerRole head = only(answer, PractitionerRole.class);
    assertThat(codes(head.getCode())).contains("chief-physician");
    assertThat(head.getPractitioner().getReference()).isEqualTo("Practitioner/thoralf-lange");
    assertThat(only(answer, Practitioner.class).getNameFirstRep().getText())
        .isEqualTo("Prof. Dr. med. Thoralf Lange");
  }

  @Test
  void mitteldeutschesKrebszentrumAppliedIn2021AndIsDesignatedIn2024() {
    String designated =
        "Organization?_id=mitteldeutsches-krebszentrum"
            + "&designation-code-period=spitzenzentrum$le%1$s"
            + "&designation-code-period=spitzenzentrum$ge%1$s";
    assertThat(ask(designated.formatted("2021-12-01")).getTotal()).isZero();

    Bundle applied =
        ask(
            "OrganizationAffiliation?role=applicant&date=le2021-12-01&date=ge2021-12-01"
                + "&participating-organization="
                + KREBSZENTRUM);
    OrganizationAffiliation application = only(applied, OrganizationAffiliation.class);
    assertThat(status(application)).isEqualTo("applied");
    assertThat(application.getOrganization().getReference())
        .isEqualTo("Organization/deutsche-krebshilfe");

    Organization krebszentrum = only(ask(designated.formatted("2024-03-19")), Organization.class);
    Extension designation =
        krebszentrum.getExtensionsByUrl(DESIGNATION).stream()
            .filter(e -> value(e, "status", CodeType.class).getValue().equals("active"))
            .findFirst()
            .orElseThrow();
    assertThat(value(designation, "code", CodeableConcept.class).getCodingFirstRep().getCode())
        .isEqualTo("spitzenzentrum");
    assertThat(value(designation, "issuer", Reference.class).getReference())
        .isEqualTo("Organization/deutsche-krebshilfe");
    Period period = value(designation, "period", Period.class);
    assertThat(period.getStartElement().getValueAsString()).isEqualTo("2023-01-01");
    assertThat(period.getEndElement().getValueAsString()).isEqualTo("2026-12-31");
  }

  @Test
  void mitteldeutschesKrebszentrumIsCarriedByTwoHospitalsAndHasEightySyntheticPartners() {
    Bundle carriers =
        ask(
            "OrganizationAffiliation?role=consortium-site&date=le2024-03-19&date=ge2024-03-19"
                + "&_include=OrganizationAffiliation:participating-organization"
                + "&primary-organization="
                + KREBSZENTRUM);
    assertThat(all(carriers, Organization.class))
        .extracting(Organization::getName)
        .containsExactlyInAnyOrder("Universitätsklinikum Leipzig", "Universitätsklinikum Jena");

    Bundle partners =
        ask(
            "OrganizationAffiliation?role=cooperation-partner&_count=100"
                + "&_include=OrganizationAffiliation:participating-organization"
                + "&primary-organization="
                + KREBSZENTRUM);
    assertThat(partners.getTotal()).isEqualTo(80);
    List<OrganizationAffiliation> partnerships = all(partners, OrganizationAffiliation.class);
    assertThat(partnerships).hasSize(80).allMatch(FirstDayIT::isSynthetic);
    assertThat(
            partnerships.stream()
                .flatMap(partnership -> partnership.getCode().stream())
                .flatMap(code -> code.getCoding().stream())
                .filter(coding -> coding.getSystem().equals(PARTNER_KIND))
                .map(Coding::getCode)
                .distinct())
        .containsExactlyInAnyOrder(
            "partner-hospital",
            "partner-practice",
            "partner-mvz",
            "partner-rehab",
            "partner-hospice",
            "partner-palliative",
            "partner-cancer-center");
    assertThat(all(partners, Organization.class))
        .hasSize(80)
        .allMatch(FirstDayIT::isSynthetic)
        .allMatch(partner -> partner.getName().contains("synthetisch"));
  }

  @Test
  void osnabrueckWorksWithMuensterInHaematologyAndWithTheWtzInOncology() {
    Bundle cooperation =
        ask("OrganizationAffiliation?participating-organization=Organization/klinikum-osnabrueck");
    assertThat(all(cooperation, OrganizationAffiliation.class))
        .extracting(
            affiliation -> affiliation.getOrganization().getReference(),
            affiliation -> affiliation.getSpecialtyFirstRep().getText(),
            affiliation -> affiliation.getPeriod().getStartElement().getValueAsString())
        .containsExactly(
            tuple("Organization/uk-muenster", "Hämatologie", null),
            tuple("Organization/wtz-muenster", "Onkologie", "2024"));

    assertThat(person("klinikum-osnabrueck", "managing-director")).isEqualTo("Frans Block");
    assertThat(person("wtz-muenster", "director")).isEqualTo("Prof. Annalen Bleckmann");

    Bundle holders =
        ask(
            "Organization?designation=spitzenzentrum&_has:OrganizationAffiliation:"
                + "primary-organization:participating-organization=Organization/wtz-muenster");
    Organization wtz = only(holders, Organization.class);
    assertThat(wtz.getName()).isEqualTo("Westdeutsches Tumorzentrum (WTZ)");
    assertThat(wtz.getExtensionByUrl(DESIGNATION).getExtensionsByUrl("sharedWith"))
        .extracting(shared -> ((Reference) shared.getValue()).getReference())
        .containsExactlyInAnyOrder("Organization/wtz-muenster", "Organization/wtz-essen");
  }

  @Test
  void zpmLeipzigIsPartOfTheUcclAndFundedBySaxony() {
    Bundle above =
        ask(
            "Organization?_id=zpm-leipzig&_include:iterate=Organization:partof"
                + "&_revinclude=HealthcareService:organization");
    assertThat(all(above, Organization.class))
        .extracting(
            organization -> organization.getIdElement().getIdPart(),
            organization -> organization.getPartOf().getReference())
        .containsExactlyInAnyOrder(
            tuple("zpm-leipzig", "Organization/uccl"),
            tuple("uccl", "Organization/uk-leipzig"),
            tuple("uk-leipzig", null));
    assertThat(only(above, HealthcareService.class).getComment()).contains("März 2024 eröffnet");

    Bundle funders =
        ask(
            "OrganizationAffiliation?primary-organization=Organization/zpm-leipzig&role=funder"
                + "&_include=OrganizationAffiliation:participating-organization");
    OrganizationAffiliation funding = only(funders, OrganizationAffiliation.class);
    Money amount = value(funding.getExtensionByUrl(FUNDING), "amount", Money.class);
    assertThat(amount.getValue()).isEqualByComparingTo(BigDecimal.valueOf(250_000));
    assertThat(amount.getCurrency()).isEqualTo("EUR");
    assertThat(funding.getPeriod().getStartElement().getValueAsString()).isEqualTo("2024-03");
    assertThat(only(funders, Organization.class).getIdElement().getIdPart())
        .isEqualTo("ministry-economy-saxony");

    Bundle plans =
        ask("OrganizationAffiliation?participating-organization=Organization/zpm-leipzig");
    OrganizationAffiliation plan = only(plans, OrganizationAffiliation.class);
    assertThat(status(plan)).isEqualTo("planned");
    assertThat(plan.getOrganization().getReference())
        .isEqualTo("Organization/krebsnetzwerk-sachsen");
  }

  private String person(String organization, String function) {
    Bundle answer =
        ask(
            "PractitionerRole?organization=Organization/%s&role=%s&_include=PractitionerRole:practitioner"
                .formatted(organization, function));
    return only(answer, Practitioner.class).getNameFirstRep().getText();
  }

  private Bundle ask(String search) {
    FhirClient.Answer answer = fhir.get(search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
  }

  private static <T extends Resource> List<T> all(Bundle answer, Class<T> type) {
    return answer.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static <T extends Resource> T only(Bundle answer, Class<T> type) {
    List<T> found = all(answer, type);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Stream<String> codes(List<CodeableConcept> concepts) {
    return concepts.stream().flatMap(concept -> concept.getCoding().stream()).map(Coding::getCode);
  }

  private static String status(OrganizationAffiliation affiliation) {
    return affiliation.getExtensionByUrl(STATUS).getValue().primitiveValue();
  }

  private static <T> T value(Extension extension, String part, Class<T> type) {
    return type.cast(extension.getExtensionByUrl(part).getValue());
  }

  private static boolean isSynthetic(Resource entry) {
    return entry.getMeta().getTag(DATA_ORIGIN, "synthetic") != null;
  }
}
