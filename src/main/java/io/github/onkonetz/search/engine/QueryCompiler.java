package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.NearPlace;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes one Lucene query of the parameters of a search. Chains and {@code _has} are joins: what
 * they look at is searched first, then what refers to it or is referred to. For one search in one
 * snapshot.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html">FHIR search</a>
 */
final class QueryCompiler {

  private static final String HAS = "_has:";

  private final LookupVocabulary vocabulary;
  private final LookupParameters parameters;
  private final ValueQueries values;
  private final DirectorySnapshot snapshot;
  private final References references;
  private final Nearness nearness;
  private final WordQueries words;
  private final Map<String, List<Distances>> distances = new TreeMap<>();

  QueryCompiler(
      LookupVocabulary vocabulary,
      LookupParameters parameters,
      ValueQueries values,
      DirectorySnapshot snapshot) {
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.values = values;
    this.snapshot = snapshot;
    this.references = new References(snapshot);
    this.nearness = new Nearness(snapshot);
    this.words = new WordQueries(snapshot);
  }

  /**
   * How far the matches are from what one value of {@code near} named.
   *
   * @param docs the matches of that value
   * @param limited whether every place of the value came with a distance
   */
  record Distances(NearDocs docs, boolean limited) {}

  /** What the parameters ask for, without those that say how to answer. */
  Query compile(String type, Map<String, String[]> asked) throws IOException {
    requireDirectory(type);
    Conditions all = new Conditions();
    // In a certain order, so that the same search always names the same distance.
    for (Map.Entry<String, String[]> parameter : new TreeMap<>(asked).entrySet()) {
      if (!LookupVocabulary.isControl(parameter.getKey())) {
        add(all, type, parameter.getKey(), parameter.getValue());
      }
    }
    if (distances.isEmpty()) {
      all.add(ofType(type));
    } // else what is near is of that type anyway
    return all.all();
  }

  /** The distances of each parameter of the search that asks for nearness, by its name. */
  Map<String, List<Distances>> distances() {
    return distances;
  }

  private void add(Conditions all, String type, String name, String[] asked) throws IOException {
    LookupParameters.Target target = parameters.follow(type, name);
    if (target.isNear() && !name.startsWith(HAS)) {
      for (String value : asked) {
        List<NearPlace> places = NearPlace.parseAll(name, value);
        NearDocs near = near(type, name, places);
        distances
            .computeIfAbsent(name, ignored -> new ArrayList<>())
            .add(new Distances(near, places.stream().allMatch(NearPlace::isLimited)));
        all.add(new NearQuery(near));
      }
    } else if (target.isOf(RestSearchParameterTypeEnum.COMPOSITE) && target.modifier().isEmpty()) {
      requireIndexed(type, target.definition());
      all.add(Composites.query(name, asked));
    } else {
      for (String value : asked) {
        boolean plain = name.indexOf('.') < 0 && !name.startsWith(HAS);
        all.add(plain ? plain(type, target, value) : condition(type, name, value));
      }
    }
  }

  private NearDocs near(String type, String name, List<NearPlace> places) throws IOException {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return nearness.near(type, places);
    }
    String rest = name.substring(dot + 1);
    Hop hop = hop(type, name.substring(0, dot), rest);
    if (hop.targets().size() != 1) {
      throw new UnclaimedException("distance through references to several types");
    }
    return nearness.referringTo(type, hop.reference(), near(hop.targets().get(0), rest, places));
  }

  private Query condition(String type, String name, String value) throws IOException {
    if (name.startsWith(HAS)) {
      return has(name, value);
    }
    int dot = name.indexOf('.');
    if (dot >= 0) {
      return chain(type, name, dot, value);
    }
    LookupParameters.Target target = parameters.follow(type, name);
    if (target.isNear()) {
      return new NearQuery(nearness.near(type, NearPlace.parseAll(name, value)));
    }
    return plain(type, target, value);
  }

  /** What a parameter without a chain asks for, nearness aside. */
  private Query plain(String type, LookupParameters.Target target, String value)
      throws IOException {
    if (target.isFullText()) {
      return words.query(value);
    }
    requireIndexed(type, target.definition());
    return values.query(target.definition(), target.modifier(), value);
  }

  private Query has(String name, String value) throws IOException {
    String[] parts = name.split(":", 4);
    requireDirectory(parts[1]);
    return References.entries(references.targetsOf(matches(parts[1], parts[3], value), parts[2]));
  }

  private Query chain(String type, String name, int dot, String value) throws IOException {
    String rest = name.substring(dot + 1);
    Hop hop = hop(type, name.substring(0, dot), rest);
    Set<BytesRef> targets = new HashSet<>();
    for (String target : hop.targets()) {
      references.forEach(
          matches(target, rest, value),
          doc -> targets.add(new BytesRef(snapshot.entry(doc).reference())));
    }
    return References.to(hop.reference(), targets);
  }

  private Query matches(String type, String name, String value) throws IOException {
    return new Conditions().add(ofType(type)).add(condition(type, name, value)).all();
  }

  /** One step of a chain: a reference, and the types at its end that know the rest. */
  private record Hop(String reference, List<String> targets) {}

  private Hop hop(String type, String step, String rest) {
    String[] parts = step.split(":", 2);
    RuntimeSearchParam reference = vocabulary.definition(type, parts[0]);
    if (reference == null) {
      throw new UnclaimedException(step);
    }
    requireIndexed(type, reference);
    Set<String> possible =
        parts.length > 1 ? Set.of(parts[1]) : LookupVocabulary.targets(reference);
    List<String> targets = possible.stream().filter(target -> knows(target, rest)).toList();
    targets.forEach(QueryCompiler::requireDirectory);
    return new Hop(parts[0], targets);
  }

  private boolean knows(String type, String name) {
    try {
      parameters.follow(type, name);
      return true;
    } catch (RefusedException notThere) {
      return false;
    }
  }

  /** Not as long as a parameter that has just changed is not yet in the index. */
  private void requireIndexed(String type, RuntimeSearchParam parameter) {
    if (!parameter.getName().startsWith("_") && !snapshot.isIndexed(type, parameter)) {
      throw new UnclaimedException(type + "." + parameter.getName());
    }
  }

  private static void requireDirectory(String type) {
    if (!ServedTypes.DIRECTORY.contains(type)) {
      throw new UnclaimedException(type);
    }
  }

  static Query ofType(String type) {
    return new TermQuery(new Term(IndexFields.TYPE, type));
  }
}
