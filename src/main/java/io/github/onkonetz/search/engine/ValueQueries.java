package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.StartsWithQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * What a value of a parameter without a chain asks for, as a query over the fields of the index.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#ptypes">search parameter types</a>
 */
final class ValueQueries {

  private static final Set<String> URIS_OF_META = Set.of("_profile", "_source");

  private final CodeSets codes;
  private final String base;

  /**
   * @param base the address of this server; references that begin with it are local
   */
  ValueQueries(CodeSets codes, String base) {
    this.codes = codes;
    this.base = base.endsWith("/") ? base : base + "/";
  }

  /**
   * The query for one value, which may be several alternatives.
   *
   * @throws UnclaimedException if it needs what the index does not have
   */
  Query query(RuntimeSearchParam parameter, String modifier, String value) {
    String name = parameter.getName();
    if (modifier.equals("missing")) {
      Query present = new TermQuery(new Term(IndexFields.HAS, name));
      return value.trim().equals("true") ? not(present) : present;
    }
    List<String> alternatives = ValueText.alternatives(value);
    if (alternatives.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    if (name.equals("_id")) {
      return terms(IndexFields.ID, alternatives, ValueQueries::idPart);
    }
    if (name.equals("_lastUpdated")) {
      return any(
          alternatives, v -> any(DateBox.of(v), box -> box.inMoments(IndexFields.LAST_UPDATED)));
    }
    if (URIS_OF_META.contains(name)) {
      return uri(name, modifier, alternatives);
    }
    return switch (parameter.getParamType()) {
      case TOKEN -> token(name, modifier, alternatives);
      case STRING -> string(name, modifier, alternatives);
      case REFERENCE -> reference(parameter, modifier, alternatives);
      case DATE ->
          any(alternatives, v -> any(DateBox.of(v), box -> box.inSpans(IndexFields.date(name))));
      case URI -> uri(name, modifier, alternatives);
      default -> throw new UnclaimedException(name);
    };
  }

  private Query token(String name, String modifier, List<String> alternatives) {
    String field = IndexFields.token(name);
    return switch (modifier) {
      case "" -> terms(field, alternatives, ValueText::unescape);
      case "not" -> not(terms(field, alternatives, ValueText::unescape));
      case "text" ->
          any(alternatives, v -> startsWith(IndexFields.tokenText(name), ValueText.unescape(v)));
      case "in" -> terms(field, sets(alternatives, codes::in));
      case "not-in" -> not(terms(field, sets(alternatives, codes::in)));
      case "below" -> terms(field, sets(alternatives, v -> branch(v, codes::below)));
      case "above" -> terms(field, sets(alternatives, v -> branch(v, codes::above)));
      default -> throw new UnclaimedException(name + ":" + modifier);
    };
  }

  private interface Branch {
    Set<String> of(String system, String code);
  }

  private static Set<String> branch(String value, Branch branch) {
    int bar = value.indexOf('|');
    if (bar <= 0) {
      throw new UnclaimedException("a branch of any code system");
    }
    return branch.of(value.substring(0, bar), value.substring(bar + 1));
  }

  private static Set<String> sets(List<String> values, Function<String, Set<String>> codes) {
    Set<String> all = new HashSet<>();
    values.forEach(value -> all.addAll(codes.apply(ValueText.unescape(value))));
    return all;
  }

  private static Query string(String name, String modifier, List<String> alternatives) {
    return switch (modifier) {
      case "" ->
          any(alternatives, v -> startsWith(IndexFields.string(name), ValueText.unescape(v)));
      case "exact" -> terms(IndexFields.exact(name), alternatives, ValueText::unescape);
      case "contains" ->
          any(alternatives, v -> contains(IndexFields.string(name), ValueText.unescape(v)));
      default -> throw new UnclaimedException(name + ":" + modifier);
    };
  }

  private static Query startsWith(String field, String text) {
    return new StartsWithQuery(field, FoldedText.of(text).folded());
  }

  /** In its folded form or in the one before; the field has both of every text. */
  private static Query contains(String field, String text) {
    FoldedText folded = FoldedText.of(text);
    return any(
        folded.folded().equals(folded.plain())
            ? List.of(folded.folded())
            : List.of(folded.folded(), folded.plain()),
        part -> new AutomatonQuery(new Term(field), around(part)));
  }

  private static Automaton around(String text) {
    return Operations.concatenate(
        List.of(Automata.makeAnyString(), Automata.makeString(text), Automata.makeAnyString()));
  }

  private Query reference(
      RuntimeSearchParam parameter, String modifier, List<String> alternatives) {
    String name = parameter.getName();
    if (modifier.equals("identifier")) {
      return terms(IndexFields.referenceIdentifier(name), alternatives, ValueText::unescape);
    }
    List<BytesRef> targets = new ArrayList<>();
    for (String alternative : alternatives) {
      String target = literal(ValueText.unescape(alternative));
      if (target.indexOf('/') >= 0 || target.startsWith("urn:")) {
        if (modifier.isEmpty() || target.startsWith(modifier + "/")) {
          targets.add(new BytesRef(target));
        }
      } else if (modifier.isEmpty()) {
        LookupVocabulary.targets(parameter)
            .forEach(type -> targets.add(new BytesRef(type + "/" + target)));
      } else {
        targets.add(new BytesRef(modifier + "/" + target));
      }
    }
    return References.to(name, targets);
  }

  /** A reference as the index has it: local ones without the address of the server. */
  private String literal(String reference) {
    String local = reference.startsWith(base) ? reference.substring(base.length()) : reference;
    int version = local.indexOf("/_history/");
    return version < 0 ? local : local.substring(0, version);
  }

  private static Query uri(String name, String modifier, List<String> alternatives) {
    String field = IndexFields.uri(name);
    return switch (modifier) {
      case "" -> terms(field, alternatives, ValueText::unescape);
      case "below" -> any(alternatives, v -> new StartsWithQuery(field, ValueText.unescape(v)));
      case "above" -> terms(field, sets(alternatives, ValueQueries::starts));
      default -> throw new UnclaimedException(name + ":" + modifier);
    };
  }

  private static Set<String> starts(String uri) {
    Set<String> starts = new HashSet<>();
    for (int end = 1; end <= uri.length(); end++) {
      starts.add(uri.substring(0, end));
    }
    return starts;
  }

  private static String idPart(String id) {
    String plain = ValueText.unescape(id);
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static Query terms(String field, List<String> values, Function<String, String> term) {
    return values.size() == 1
        ? new TermQuery(new Term(field, term.apply(values.get(0))))
        : terms(field, values.stream().map(term).toList());
  }

  private static Query terms(String field, Collection<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.iterator().next()))
        : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  static <T> Query any(Collection<T> alternatives, Function<T, Query> query) {
    if (alternatives.size() == 1) {
      return query.apply(alternatives.iterator().next());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(alternative -> any.add(query.apply(alternative), Occur.SHOULD));
    return any.build();
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
