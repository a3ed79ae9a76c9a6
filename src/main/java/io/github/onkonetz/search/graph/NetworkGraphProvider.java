package io.github.onkonetz.search.graph;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;

/**
 * The operations {@code Organization/[id]/$network} and {@code Organization/$path}: what is around
 * an organisation, and how two of them are connected. Their definitions, in {@code
 * fhir-profiles/input/fsh/operations}, say what can be asked.
 *
 * @see <a href="https://hl7.org/fhir/R4/operations.html">operations</a>
 */
final class NetworkGraphProvider {

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
  private final SearchsetResponse response;
  private final Clock clock;

  NetworkGraphProvider(
      DirectoryIndex index, GraphVocabulary vocabulary, SearchsetResponse response, Clock clock) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.response = response;
    this.clock = clock;
  }

  private static Set<String> with(String... names) {
    Set<String> all = new HashSet<>(GraphQuestion.PARAMETERS);
    all.addAll(List.of(names));
    return Set.copyOf(all);
  }

  /** The graph around an organisation. */
  @Operation(
      name = "$network",
      typeName = "Organization",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "https://onkonetz.github.io/fhir/OperationDefinition/network")
  public void network(@IdParam IdType id, ServletRequestDetails request) throws IOException {
    GraphParameters asked =
        new GraphParameters("$network", OF_NETWORK, request.getParameters(), request.getResource());
    GraphQuestion question = GraphQuestion.read(asked, vocabulary, today());
    int depth = asked.number("depth", 0, DEEPEST, 1);
    try (DirectorySnapshot snapshot = snapshot(request)) {
      OrganizationGraph graph = OrganizationGraph.of(snapshot);
      OrganizationNode center =
          new OrganizationLookup(snapshot, graph, request.getFhirServerBase())
              .find(id.getIdPart(), null);
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
      send(
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

  /** How two organisations are connected. */
  @Operation(
      name = "$path",
      typeName = "Organization",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "https://onkonetz.github.io/fhir/OperationDefinition/path")
  public void path(ServletRequestDetails request) throws IOException {
    GraphParameters asked =
        new GraphParameters("$path", OF_PATH, request.getParameters(), request.getResource());
    GraphQuestion question = GraphQuestion.read(asked, vocabulary, today());
    int longest = asked.number("length", 1, DEEPEST, DEEPEST);
    String fromText = asked.needed("from");
    String toText = asked.needed("to");
    try (DirectorySnapshot snapshot = snapshot(request)) {
      OrganizationLookup lookup =
          new OrganizationLookup(
              snapshot, OrganizationGraph.of(snapshot), request.getFhirServerBase());
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
      send(request, "Organization/$path", asked, snapshot, nodes, relations, findings, parts);
    }
  }

  private DirectorySnapshot snapshot(ServletRequestDetails request) {
    if (!index.isReady()) {
      request.getServletResponse().setHeader("Retry-After", RETRY_AFTER_SECONDS);
      throw new RefusedException(Finding.of(ErrorCode.GRAPH_NOT_NOW));
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

  private void send(
      ServletRequestDetails request,
      String operation,
      GraphParameters asked,
      DirectorySnapshot snapshot,
      Collection<OrganizationNode> nodes,
      Collection<Relation> relations,
      List<Finding> findings,
      Parameters parts)
      throws IOException {
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
    String self =
        request.getFhirServerBase() + "/" + operation + (query.isEmpty() ? "" : "?" + query);
    response.send(
        new Searchset(
            hits.size(),
            List.of(new Searchset.Link("self", self)),
            hits,
            includes,
            findings,
            parts),
        request);
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

  private GraphParts parts(ServletRequestDetails request) {
    return new GraphParts(
        vocabulary, MessageLanguage.preferred(request.getHeader("Accept-Language")));
  }

  private String date(GraphQuestion question) {
    return question.date() == null ? today().toString() : question.date();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
