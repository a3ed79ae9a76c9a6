package io.github.onkonetz.search.graph;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that a text means: an id, {@code Organization/id}, an identifier. */
final class OrganizationLookup {

  /** More need not be told to see that an identifier is not unique. */
  private static final int MOST_TOLD = 10;

  private final DirectorySnapshot snapshot;
  private final OrganizationGraph graph;
  private final String base;

  /**
   * Looks in a state of the directory.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   */
  OrganizationLookup(DirectorySnapshot snapshot, OrganizationGraph graph, String base) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.base = base;
  }

  /**
   * The organisation.
   *
   * @param parameter for which the text was given, for messages; null for the id in the URL
   * @throws RefusedException (404) if there is none, (422) if there are several
   */
  OrganizationNode find(String text, @Nullable String parameter) {
    OrganizationNode node = graph.node(id(text));
    if (node != null) {
      return node;
    }
    List<OrganizationNode> found =
        parameter == null || text.contains("/") && !text.contains("|")
            ? List.of()
            : identified(text);
    if (found.size() == 1) {
      return found.get(0);
    }
    Finding finding =
        found.isEmpty()
            ? Finding.of(ErrorCode.GRAPH_UNKNOWN, text)
            : Finding.of(
                ErrorCode.GRAPH_AMBIGUOUS, text, Objects.requireNonNull(parameter), listed(found));
    throw new RefusedException(parameter == null ? finding : finding.at("http." + parameter));
  }

  private String id(String text) {
    String relative = text.startsWith(base + "/") ? text.substring(base.length() + 1) : text;
    return relative.startsWith(OrganizationGraph.ORGANIZATION)
        ? relative.substring(OrganizationGraph.ORGANIZATION.length())
        : relative;
  }

  private List<OrganizationNode> identified(String token) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.TYPE, "Organization")), Occur.FILTER)
            .add(new TermQuery(new Term(IndexFields.token("identifier"), token)), Occur.FILTER)
            .build();
    try {
      ScoreDoc[] hits = snapshot.searcher().search(query, MOST_TOLD).scoreDocs;
      return Stream.of(hits)
          .map(hit -> graph.node(snapshot.entry(hit.doc).id()))
          .filter(Objects::nonNull)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String listed(List<OrganizationNode> nodes) {
    return nodes.stream()
        .map(OrganizationNode::reference)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }
}
