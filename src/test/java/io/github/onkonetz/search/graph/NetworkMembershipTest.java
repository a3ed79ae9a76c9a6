package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkMembershipTest {

  private static final LocalDate TODAY = MadeUpNetwork.TODAY;

  @Test
  void countsMembersAndPartsAtAnyDepthButNotWhatIsAbove() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("operator")
            .organization("consortium")
            .part("university-hospital", "operator")
            .part("center", "university-hospital")
            .part("module", "center")
            .organization("partner")
            .part("department", "partner")
            .organization("stranger")
            .member("university-hospital", "consortium")
            .member("partner", "center");
    assertThat(members(network, "consortium"))
        .containsExactlyInAnyOrder(
            "consortium", "university-hospital", "center", "module", "partner", "department");
    assertThat(members(network, "center"))
        .containsExactlyInAnyOrder("center", "module", "partner", "department");
  }

  @Test
  void survivesCycles() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .part("a", "b")
            .part("b", "a")
            .organization("c")
            .member("c", "a")
            .member("a", "c")
            .member("c", "c");
    assertThat(members(network, "c")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void whoOnlyActsUponANetworkIsNoMember() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("network")
            .organization("funder")
            .organization("issuer")
            .organization("initiator")
            .affiliation(
                "funder", "network", "partner-funder", "funder", "active", true, null, null)
            .affiliation("issuer", "network", null, "designating-body", "active", true, null, null)
            .affiliation("initiator", "network", null, "initiator", "active", true, null, null)
            .organization("host")
            .affiliation("host", "network", null, "tumor-board-host", null, true, null, null);
    assertThat(members(network, "network")).containsExactlyInAnyOrder("network", "host");
  }

  @Test
  void theDayDecidesByPeriodAndStatus() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("network")
            .organization("site")
            .organization("former")
            .organization("planned")
            .affiliation("site", "network", null, "consortium-site", "active", true, "2023", null)
            .affiliation(
                "former", "network", null, "consortium-site", "ended", false, "2020", "2021")
            .affiliation(
                "planned", "network", null, "consortium-site", "planned", true, "2020", null);
    assertThat(members(network, "network", LocalDate.of(2020, 6, 1)))
        .containsExactlyInAnyOrder("network", "former");
    assertThat(members(network, "network", LocalDate.of(2021, 12, 31)))
        .containsExactlyInAnyOrder("network", "former");
    assertThat(members(network, "network", LocalDate.of(2022, 1, 1))).containsExactly("network");
    assertThat(members(network, "network", LocalDate.of(2023, 1, 1)))
        .containsExactlyInAnyOrder("network", "site");
    assertThat(members(network, "network")).containsExactlyInAnyOrder("network", "site");
  }

  @Test
  void whatIsNotActiveIsNoMember() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("network")
            .organization("closed", null, false)
            .organization("left")
            .member("closed", "network")
            .affiliation("left", "network", null, "consortium-site", "active", false, "2020", null);
    assertThat(members(network, "network")).containsExactly("network");
  }

  @Test
  void partnersOfAKindComeWithTheirParts() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("network")
            .organization("hospital")
            .part("department", "hospital")
            .organization("hospice")
            .member("hospital", "network")
            .affiliation(
                "hospice",
                "hospital",
                "partner-hospice",
                "care-chain-partner",
                "active",
                true,
                null,
                null);
    NetworkMembership membership = new NetworkMembership(network.graph());
    assertThat(
            membership.partners("Organization/network", TODAY, TODAY, Set.of("partner-hospital")))
        .containsExactlyInAnyOrder("Organization/hospital", "Organization/department");
    assertThat(membership.partners("Organization/network", TODAY, TODAY, Set.of("partner-hospice")))
        .containsExactly("Organization/hospice");
    assertThat(membership.partners("Organization/network", TODAY, TODAY, Set.of("partner-mvz")))
        .isEmpty();
  }

  @Test
  void anUnknownNetworkHasNobody() {
    NetworkMembership membership = new NetworkMembership(new MadeUpNetwork().graph());
    assertThat(membership.members("Organization/none", TODAY, TODAY)).isEmpty();
    assertThat(membership.members("Location/none", TODAY, TODAY)).isEmpty();
  }

  private static List<String> members(MadeUpNetwork network, String id) {
    return members(network, id, TODAY);
  }

  private static List<String> members(MadeUpNetwork network, String id, LocalDate day) {
    return new NetworkMembership(network.graph())
        .members("Organization/" + id, day, TODAY).stream()
            .map(reference -> reference.substring("Organization/".length()))
            .toList();
  }
}
