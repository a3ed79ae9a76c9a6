package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser;
import ca.uhn.fhir.jpa.search.builder.predicate.StringPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.util.QueryParameterUtils;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import io.github.onkonetz.places.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Compares strings in their folded form, wherever a search has one: by itself, in a chain, in
 * {@code _has}, as the text of a token, in a conditional URL. {@code :exact} stays HAPI's.
 */
class FoldedStringPredicate extends StringPredicateBuilder {

  FoldedStringPredicate(SearchQueryBuilder query) {
    super(query);
  }

  @Override
  public Condition createPredicateString(
      IQueryParameterType parameter,
      String resourceName,
      String prefix,
      RuntimeSearchParam definition,
      StringPredicateBuilder from,
      SearchFilterParser.@Nullable CompareOperation operation) {
    String value = foldable(parameter);
    if (value == null || isOfFilter(operation)) {
      return super.createPredicateString(
          parameter, resourceName, prefix, definition, from, operation);
    }
    String name = QueryParameterUtils.getParamNameWithPrefix(prefix, definition.getName());
    FoldedText text = FoldedText.of(value);
    if (!isContains(parameter)) {
      return from.createPredicateNormalLike(
          resourceName, name, text.folded(), pattern(text.folded()) + "%");
    }
    Condition contains =
        from.createPredicateLikeExpressionOnly(
            resourceName, name, "%" + pattern(text.folded()) + "%", false);
    if (!text.plain().startsWith("E")) {
      return contains;
    }
    // Only an e at the very start can be lost: in a stored text it may follow a, o or u.
    Condition containsPlain =
        from.createPredicateLikeExpressionOnly(
            resourceName,
            name,
            "%" + FoldingExtractor.BETWEEN + "%" + pattern(text.plain()) + "%",
            false);
    return ComboCondition.or(contains, containsPlain);
  }

  /** The value if it is to be folded, otherwise null. */
  private static @Nullable String foldable(IQueryParameterType parameter) {
    if (parameter instanceof StringParam string) {
      return string.isExact() ? null : string.getValue();
    }
    return parameter instanceof TokenParam token && token.isText() ? token.getValue() : null;
  }

  /**
   * HAPI says "starts with" at the top of a search and nothing in a chain; the rest is from {@code
   * _filter}.
   */
  private static boolean isOfFilter(SearchFilterParser.@Nullable CompareOperation operation) {
    return operation != null && operation != SearchFilterParser.CompareOperation.sw;
  }

  private static boolean isContains(IQueryParameterType parameter) {
    return parameter instanceof StringParam string && string.isContains();
  }

  private static String pattern(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
