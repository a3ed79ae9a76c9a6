package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.graph.Relation.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {

  private static final RelationFilter IN_FORCE =
      RelationFilter.inForce(EnumSet.allOf(Side.class), MadeUpNetwork.TODAY, MadeUpNetwork.TODAY);

  @Test
  void goesUpAndDownOverPartsAndAffiliations() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("hospital")
            .part("center", "hospital")
            .organization("consortium")
            .organization("other-hospital")
            .part("other-center", "other-hospital")
            .member("hospital", "consortium")
            .member("other-hospital", "consortium");
    assertThat(paths(network, "center", "other-center", 10).paths())
        .extracting(ShortestPathsTest::ids)
        .containsExactly(
            List.of("center", "hospital", "consortium", "other-hospital", "other-center"));
    assertThat(paths(network, "other-center", "center", 10).length()).isEqualTo(4);
    assertThat(paths(network, "center", "other-center", 4).paths()).hasSize(1);
    assertThat(paths(network, "center", "other-center", 3).paths()).isEmpty();
  }

  @Test
  void listsAllWaysOfTheLeastLengthInOrderOfTheirIds() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("a")
            .organization("z")
            .organization("c")
            .organization("b")
            .organization("long-1")
            .organization("long-2")
            .member("a", "c")
            .member("z", "c")
            .member("a", "b")
            .member("z", "b")
            .member("a", "b")
            .member("a", "long-1")
            .member("long-1", "long-2")
            .member("z", "long-2");
    ShortestPaths paths = paths(network, "a", "z", 10);
    assertThat(paths.paths())
        .extracting(ShortestPathsTest::ids)
        .containsExactly(List.of("a", "b", "z"), List.of("a", "c", "z"));
    assertThat(
            ShortestPaths.between(
                paths.paths().get(0).get(0), paths.paths().get(0).get(1), IN_FORCE))
        .hasSize(2);
  }

  @Test
  void fromAnOrganizationToItselfThereIsNothingToGo() {
    ShortestPaths paths = paths(new MadeUpNetwork().organization("a"), "a", "a", 10);
    assertThat(paths.length()).isZero();
    assertThat(paths.paths()).hasSize(1);
  }

  @Test
  void whatIsNotConnectedHasNoPath() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("a")
            .organization("b")
            .affiliation("a", "b", null, "consortium-site", "planned", true, null, null);
    ShortestPaths paths = paths(network, "a", "b", 10);
    assertThat(paths.paths()).isEmpty();
    assertThat(paths.length()).isEqualTo(-1);
  }

  @Test
  void theEndsMayBeInactiveButNotWhatLiesBetween() {
    MadeUpNetwork network =
        new MadeUpNetwork()
            .organization("a", null, false)
            .organization("between", null, false)
            .organization("b", null, false)
            .organization("open")
            .member("a", "between")
            .member("b", "between")
            .member("a", "open");
    assertThat(paths(network, "a", "b", 10).paths()).isEmpty();
    assertThat(paths(network, "a", "open", 10).length()).isEqualTo(1);
    assertThat(paths(network, "open", "a", 10).length()).isEqualTo(1);
    assertThat(paths(network, "a", "between", 10).length()).isEqualTo(1);
  }

  @Test
  void manyWaysAreCutAndThatIsSaid() {
    MadeUpNetwork network = new MadeUpNetwork().organization("a").organization("z");
    for (int i = 0; i < 30; i++) {
      String hub = "hub-%02d".formatted(i);
      network.organization(hub).member("a", hub).member("z", hub);
    }
    OrganizationGraph graph = network.graph();
    ShortestPaths cut = ShortestPaths.between(node(graph, "a"), node(graph, "z"), IN_FORCE, 5, 20);
    assertThat(cut.paths()).hasSize(20);
    assertThat(cut.more()).isTrue();
    ShortestPaths whole =
        ShortestPaths.between(node(graph, "a"), node(graph, "z"), IN_FORCE, 5, 30);
    assertThat(whole.paths()).hasSize(30);
    assertThat(whole.more()).isFalse();
  }

  private static ShortestPaths paths(MadeUpNetwork network, String from, String to, int longest) {
    OrganizationGraph graph = network.graph();
    return ShortestPaths.between(node(graph, from), node(graph, to), IN_FORCE, longest, 20);
  }

  private static OrganizationNode node(OrganizationGraph graph, String id) {
    return Objects.requireNonNull(graph.node(id));
  }

  private static List<String> ids(List<OrganizationNode> path) {
    return path.stream().map(OrganizationNode::id).toList();
  }
}
