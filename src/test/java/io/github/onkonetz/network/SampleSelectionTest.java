package io.github.onkonetz.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.network.SampleSelection.Link;
import io.github.onkonetz.network.SampleSelection.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class SampleSelectionTest {

  private static final State UNTOUCHED = new State(1, false);
  private static final State EDITED = new State(2, false);
  private static final State DELETED = new State(2, true);

  private final Organization hospital = organization("hospital", "published-source", null);
  private final Organization department =
      organization("department", "published-source", "Organization/hospital");
  private final Organization madeUp = organization("made-up", "synthetic", "Organization/hospital");
  private final Provenance source = provenance("Organization/hospital", "Organization/made-up");
  private final List<Resource> samples = List.of(hospital, department, madeUp, source);

  @Test
  void newRepositoryGetsEverything() {
    assertThat(ids(SampleSelection.toLoad(samples, Map.of(), true)))
        .containsExactly("hospital", "department", "made-up", "source");
  }

  @Test
  void secondStartLoadsNothing() {
    Map<String, State> stored =
        Map.of(
            "Organization/hospital", UNTOUCHED,
            "Organization/department", EDITED,
            "Organization/made-up", DELETED,
            "Provenance/source", UNTOUCHED);
    assertThat(SampleSelection.toLoad(samples, stored, true)).isEmpty();
  }

  @Test
  void deletedEntryIsNotRevivedAndNothingIsMadeToReferToIt() {
    List<Resource> chosen =
        SampleSelection.toLoad(samples, Map.of("Organization/hospital", DELETED), true);
    assertThat(chosen).isEmpty();
  }

  @Test
  void newEntryMayReferToOneThatIsAlreadyThere() {
    List<Resource> chosen =
        SampleSelection.toLoad(samples, Map.of("Organization/hospital", EDITED), true);
    assertThat(ids(chosen)).containsExactly("department", "made-up", "source");
  }

  @Test
  void withoutSyntheticTheSourceNamesOnlyWhatIsThere() {
    List<Resource> chosen = SampleSelection.toLoad(samples, Map.of(), false);
    assertThat(ids(chosen)).containsExactly("hospital", "department", "source");
    Provenance loaded = (Provenance) chosen.get(2);
    assertThat(loaded.getTarget())
        .extracting(Reference::getReference)
        .containsExactly("Organization/hospital");
    assertThat(source.getTarget()).as("the samples themselves stay as they are").hasSize(2);
  }

  @Test
  void onlySyntheticEntriesThatNobodyChangedAreTakenAway() {
    assertThat(
            SampleSelection.unchangedSynthetic(samples, Map.of("Organization/made-up", UNTOUCHED)))
        .containsExactly("Organization/made-up");
    assertThat(SampleSelection.unchangedSynthetic(samples, Map.of("Organization/made-up", EDITED)))
        .isEmpty();
    assertThat(
            SampleSelection.unchangedSynthetic(samples, Map.of("Organization/hospital", UNTOUCHED)))
        .isEmpty();
  }

  @Test
  void whatSomethingElseRefersToStays() {
    Set<String> entries = Set.of("Organization/a", "Location/b", "Location/c");
    List<Link> links =
        List.of(
            new Link("Location/b", "Organization/a"),
            new Link("Endpoint/of-a-user", "Location/b"),
            new Link("Provenance/source", "Location/c"));
    assertThat(SampleSelection.removable(entries, links, Set.of("Provenance/source")))
        .containsExactly("Location/c");
  }

  @Test
  void samplesOfThePackageAreCompleteInThemselves() {
    List<Resource> all = SampleNetworks.read(FhirContext.forR4Cached());
    assertThat(SampleSelection.toLoad(all, Map.of(), true)).hasSameSizeAs(all);
    List<Resource> fromDocuments =
        all.stream().filter(e -> !SampleNetworks.isSynthetic(e)).toList();
    assertThat(SampleSelection.toLoad(all, Map.of(), false)).hasSameSizeAs(fromDocuments);
  }

  private static Organization organization(String id, String origin, String partOf) {
    Organization organization = new Organization();
    organization.setId("Organization/" + id);
    organization.getMeta().addTag().setSystem(SampleNetworks.DATA_ORIGIN).setCode(origin);
    if (partOf != null) {
      organization.setPartOf(new Reference(partOf));
    }
    return organization;
  }

  private static Provenance provenance(String... targets) {
    Provenance provenance = new Provenance();
    provenance.setId("Provenance/source");
    provenance.getMeta().addTag().setSystem(SampleNetworks.DATA_ORIGIN).setCode("published-source");
    for (String target : targets) {
      provenance.addTarget(new Reference(target));
    }
    return provenance;
  }

  private static List<String> ids(List<Resource> resources) {
    return resources.stream().map(r -> r.getIdElement().getIdPart()).toList();
  }
}
