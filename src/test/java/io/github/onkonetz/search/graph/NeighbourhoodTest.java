package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.search.graph.Relation.Side;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

  private static final int MANY = 1000;

  private final MadeUpNetwork network =
      new MadeUpNetwork()
          .organization("university")
          .part("hospital", "university")
          .part("center", "hospital")
          .organization("consortium")
          .organization("partner")
          .organization("hospice")
          .affiliation(
              "hospital", "consortium", null, "consortium-site", "active", true, "2023", null)
          .affiliation(
              "hospital", "consortium", null, "consortium-site", "planned", false, "2019", "2022")
          .member("partner", "hospital")
          .affiliation(
              "hospice",
              "partner",
              "partner-hospice",
              "care-chain-partner",
              "active",
              true,
              null,
              null);

  @Test
  void aroundAnOrganizationLieWhatItIsPartOfItsPartsItsNetworksAndItsMembers() throws Exception {
    assertThat(
            around(
                "hospital", 1, RelationFilter.inForce(EnumSet.allOf(Side.class), today(), today())))
        .containsExactly(
            Map.entry("hospital", 0),
            Map.entry("center", 1),
            Map.entry("consortium", 1),
            Map.entry("partner", 1),
            Map.entry("university", 1));
  }

  @Test
  void theDepthSaysHowFar() throws Exception {
    RelationFilter all = RelationFilter.inForce(EnumSet.allOf(Side.class), today(), today());
    assertThat(around("hospital", 0, all)).containsExactly(Map.entry("hospital", 0));
    assertThat(around("consortium", 2, all).keySet())
        .containsExactly("consortium", "hospital", "center", "partner", "university");
    assertThat(around("consortium", 3, all)).containsEntry("hospice", 3);
  }

  @Test
  void sidesSayWhereRelationsAreFollowed() throws Exception {
    assertThat(around("hospital", 10, sides(Side.WHOLE)).keySet())
        .containsExactly("hospital", "university");
    assertThat(around("university", 10, sides(Side.PART)).keySet())
        .containsExactly("university", "hospital", "center");
    assertThat(around("hospital", 10, sides(Side.NETWORK)).keySet())
        .containsExactly("hospital", "consortium");
    assertThat(around("consortium", 10, sides(Side.MEMBER)).keySet())
        .containsExactly("consortium", "hospital", "partner", "hospice");
  }

  @Test
  void relationsAreThoseOfOrganizationsNearerThanTheDepth() throws Exception {
    network.member("partner", "consortium");
    OrganizationNode hospital = node(network.graph(), "hospital");
    RelationFilter all = RelationFilter.inForce(EnumSet.allOf(Side.class), today(), today());
    assertThat(Neighbourhood.around(hospital, all, 1, MANY).relations())
        .extracting(Relation::toString)
        .containsExactlyInAnyOrder(
            "center partOf hospital",
            "hospital in consortium",
            "partner in hospital",
            "hospital partOf university");
    assertThat(Neighbourhood.around(hospital, all, 2, MANY).relations())
        .extracting(Relation::toString)
        .contains("partner in consortium", "hospice in partner")
        .doesNotHaveDuplicates();
  }

  @Test
  void theDayDecidesWhichAffiliationCounts() throws Exception {
    RelationFilter in2021 = RelationFilter.inForce(sides(), LocalDate.of(2021, 12, 1), today());
    assertThat(around("consortium", 1, in2021).keySet()).containsExactly("consortium");
    RelationFilter planned =
        new RelationFilter(
            sides(),
            RelationFilter.span(LocalDate.of(2021, 12, 1)),
            RelationFilter.span(today()),
            Set.of(),
            Set.of(),
            Set.of("planned"),
            false);
    assertThat(around("consortium", 1, planned).keySet()).containsExactly("consortium", "hospital");
  }

  @Test
  void kindsAndRolesNarrowAffiliationsButNotParts() throws Exception {
    RelationFilter hospices =
        new RelationFilter(
            sides(),
            null,
            RelationFilter.span(today()),
            Set.of("partner-hospice"),
            Set.of(),
            Set.of(),
            false);
    assertThat(around("partner", 1, hospices).keySet()).containsExactly("partner", "hospice");
    RelationFilter sites =
        new RelationFilter(
            sides(),
            null,
            RelationFilter.span(today()),
            Set.of(),
            Set.of("consortium-site"),
            Set.of(),
            false);
    assertThat(around("hospital", 1, sites).keySet())
        .containsExactly("hospital", "center", "consortium", "university");
  }

  @Test
  void inactiveBringsWhatIsNotInForce() throws Exception {
    network.organization("closed", "hospital", false);
    RelationFilter everything =
        new RelationFilter(
            sides(), null, RelationFilter.span(today()), Set.of(), Set.of(), Set.of(), true);
    assertThat(around("hospital", 1, everything).keySet()).contains("closed");
    OrganizationNode consortium = node(network.graph(), "consortium");
    assertThat(Neighbourhood.around(consortium, everything, 1, MANY).relations()).hasSize(2);
    RelationFilter usual = RelationFilter.inForce(sides(), today(), today());
    assertThat(around("hospital", 1, usual).keySet()).doesNotContain("closed");
    assertThat(Neighbourhood.around(consortium, usual, 1, MANY).relations()).hasSize(1);
  }

  @Test
  void aHubIsTooLargeOnlyWhenItIsReached() throws Exception {
    for (int i = 0; i < 50; i++) {
      network.organization("member-" + i).member("member-" + i, "consortium");
    }
    OrganizationNode hospital = node(network.graph(), "hospital");
    RelationFilter all = RelationFilter.inForce(sides(), today(), today());
    assertThat(Neighbourhood.around(hospital, all, 1, 20).depths()).hasSize(5);
    assertThatThrownBy(() -> Neighbourhood.around(hospital, all, 2, 20))
        .isInstanceOfSatisfying(
            Neighbourhood.TooLargeException.class, e -> assertThat(e.depth()).isEqualTo(2));
    assertThat(Neighbourhood.around(hospital, all, 2, 56).depths()).hasSize(56);
    assertThatThrownBy(() -> Neighbourhood.around(hospital, all, 2, 55))
        .isInstanceOf(Neighbourhood.TooLargeException.class);
  }

  private Map<String, Integer> around(String id, int depth, RelationFilter filter)
      throws Neighbourhood.TooLargeException {
    return Neighbourhood.around(node(network.graph(), id), filter, depth, MANY)
        .depths()
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().id(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static RelationFilter sides(Side side) {
    return RelationFilter.inForce(EnumSet.of(side), today(), today());
  }

  private static Set<Side> sides() {
    return EnumSet.allOf(Side.class);
  }

  private static LocalDate today() {
    return MadeUpNetwork.TODAY;
  }

  private static OrganizationNode node(OrganizationGraph graph, String id) {
    return Objects.requireNonNull(graph.node(id));
  }
}
