package io.github.onkonetz.search.graph;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/** Answers {@code $network} and {@code $path} from the present state of the directory. */
final class GraphAnswers {

  /** People look at a graph; farther away lies half of the directory. */
  static final int DEEPEST = 10;

  /** As many as hits on a page. */
  static final int MOST_ORGANIZATIONS = 1000;

  /** So many ways of the same length are worth comparing. */
  static final int MOST_PATHS = 20;

  private static final String RETRY_AFTER_SECONDS = "5";

  private static final Set<String> OF_NETWORK = with("depth", "relation");
  private static final Set<String> OF_PATH = with("from", "to", "length");

  private final DirectoryIndex index;
  private final GraphVocabulary vocabulary;
  private final Clock clock;

  GraphAnswers(DirectoryIndex index, GraphVocabulary vocabulary, Clock clock) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  private static Set<String> with(String... names) {
    Set<String> all = new HashSet<>(GraphQuestion.PARAMETERS);
    all.addAll(List.of(names));
    return Set.copyOf(all);
  }

  /**
   * What is asked.
   *
   * @param parameters those of the query
   * @param body the resource that was sent; null if there is none
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param language of the texts in the Parameters of the answer
   */
  record Asked(
      Map<String, String[]> parameters,
      @Nullable IBaseResource body,
      String base,
      MessageLanguage language) {

    static Asked of(
        Map<String, String[]> parameters, @Nullable IBaseResource body, RequestDetails request) {
      return new Asked(
          parameters,
          body,
          request.getFhirServerBase(),
          MessageLanguage.preferred(request.getHeader("Accept-Language")));
    }
  }

  /**
   * The graph around an organisation.
   *
   * @throws RefusedException (400, 404) if the question makes no sense, (503) if it cannot be
   *     answered at present
   */
  Searchset network(String id, Asked request) {
    GraphParameters asked =
        new GraphParameters("$network", OF_NETWORK, request.parameters(), request.body());
    GraphQuestion question = GraphQuestion.read(asked, vocabulary, today());
    int depth = asked.number("depth", 0, DEEPEST, 1);
    try (DirectorySnapshot snapshot = snapshot()) {
      OrganizationGraph graph = OrganizationGraph.of(snapshot);
      OrganizationNode center =
          new OrganizationLookup(snapshot, graph, request.base()).find(id, null);
      Neighbourhood around = around(center, question.filter(), depth);
      List<Finding> findings = new ArrayList<>(notActive(center));
      if (depth > 0 && around.relations().isEmpty()) {
        long more =
            center.relations().stream().filter(r -> question.everything().leads(r, center)).count();
        if (more > 0) {
          findings.add(Finding.of(ErrorCode.GRAPH_NOT_IN_FORCE, more));
        }
      }
      Parameters parts = parts(request).network(center, date(question), around);
      String self = center.reference() + "/$network";
      return searchset(
          request,
          self,
          asked,
          snapshot,
          around.depths().keySet(),
          around.relations(),
          findings,
          parts);
    }
  }

  /**
   * How two organisations are connected.
   *
   * @throws RefusedException as for {@link #network}
   */
  Searchset path(Asked request) {
    GraphParameters asked =
        new GraphParameters("$path", OF_PATH, request.parameters(), request.body());
    GraphQuestion question = GraphQuestion.read(asked, vocabulary, today());
    int longest = asked.number("length", 1, DEEPEST, DEEPEST);
    String fromText = asked.needed("from");
    String toText = asked.needed("to");
    try (DirectorySnapshot snapshot = snapshot()) {
      OrganizationLookup lookup =
          new OrganizationLookup(snapshot, OrganizationGraph.of(snapshot), request.base());
      OrganizationNode from = lookup.find(fromText, "from");
      OrganizationNode to = lookup.find(toText, "to");
      ShortestPaths paths = ShortestPaths.between(from, to, question.filter(), longest, MOST_PATHS);
      List<Finding> findings = new ArrayList<>(notActive(from));
      findings.addAll(notActive(to));
      if (paths.paths().isEmpty()) {
        findings.add(
            Finding.of(
                ErrorCode.GRAPH_NOT_CONNECTED,
                from.reference(),
                to.reference(),
                longest,
                onDay(question)));
      } else if (paths.more()) {
        findings.add(Finding.of(ErrorCode.GRAPH_MORE_PATHS, MOST_PATHS));
      }
      Set<OrganizationNode> nodes = new LinkedHashSet<>();
      Set<Relation> relations = new LinkedHashSet<>();
      for (List<OrganizationNode> path : paths.paths()) {
        nodes.addAll(path);
        for (int i = 0; i + 1 < path.size(); i++) {
          relations.addAll(ShortestPaths.between(path.get(i), path.get(i + 1), question.filter()));
        }
      }
      Parameters parts = parts(request).paths(from, to, date(question), paths, question.filter());
      return searchset(
          request, "Organization/$path", asked, snapshot, nodes, relations, findings, parts);
    }
  }

  private DirectorySnapshot snapshot() {
    if (!index.isReady()) {
      RefusedException notNow = new RefusedException(Finding.of(ErrorCode.GRAPH_NOT_NOW));
      notNow.addResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
      throw notNow;
    }
    return index.acquire();
  }

  private static Neighbourhood around(OrganizationNode center, RelationFilter filter, int depth) {
    try {
      return Neighbourhood.around(center, filter, depth, MOST_ORGANIZATIONS);
    } catch (Neighbourhood.TooLargeException e) {
      throw new RefusedException(
          Finding.of(ErrorCode.GRAPH_TOO_LARGE, e.depth(), center.reference(), MOST_ORGANIZATIONS)
              .at("http.depth"));
    }
  }

  private static Searchset searchset(
      Asked request,
      String operation,
      GraphParameters asked,
      DirectorySnapshot snapshot,
      Collection<OrganizationNode> nodes,
      Collection<Relation> relations,
      List<Finding> findings,
      Parameters parts) {
    List<Searchset.Hit> hits =
        nodes.stream()
            .map(node -> snapshot.entry("Organization", node.id()))
            .filter(Objects::nonNull)
            .map(Searchset.Hit::of)
            .toList();
    Set<String> affiliations = new TreeSet<>();
    for (Relation relation : relations) {
      if (relation.affiliation() != null) {
        affiliations.add(relation.affiliation());
      }
    }
    List<StoredEntry> includes =
        affiliations.stream()
            .map(id -> snapshot.entry("OrganizationAffiliation", id))
            .filter(Objects::nonNull)
            .toList();
    String query = asked.query();
    String self = request.base() + "/" + operation + (query.isEmpty() ? "" : "?" + query);
    return new Searchset(
        hits.size(), List.of(new Searchset.Link("self", self)), hits, includes, findings, parts);
  }

  private static List<Finding> notActive(OrganizationNode node) {
    return node.facts().active()
        ? List.of()
        : List.of(Finding.of(ErrorCode.GRAPH_NOT_ACTIVE, node.reference()));
  }

  private static Bilingual onDay(GraphQuestion question) {
    return question.date() == null
        ? Bilingual.NOTHING
        : new Bilingual(" (Stand " + question.date() + ")", " (as of " + question.date() + ")");
  }

  private GraphParts parts(Asked request) {
    return new GraphParts(vocabulary, request.language());
  }

  private String date(GraphQuestion question) {
    return question.date() == null ? today().toString() : question.date();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
