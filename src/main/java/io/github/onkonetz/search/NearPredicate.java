package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.search.builder.predicate.CoordsPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.SpecialParam;
import com.healthmarketscience.sqlbuilder.BinaryCondition;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomCondition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;

/** Finds places by their great-circle distance, not by a box around the point asked for. */
class NearPredicate extends CoordsPredicateBuilder {

  /**
   * Wider than the circle by more than rounding can make up, since this is only there to use the
   * index.
   */
  private static final double BAND_MARGIN_DEGREES = 1e-6;

  private final SearchQueryBuilder query;

  NearPredicate(SearchQueryBuilder query) {
    super(query);
    this.query = query;
  }

  @Override
  public Condition createPredicateCoords(
      SearchParameterMap parameters,
      IQueryParameterType parameter,
      String resourceName,
      RuntimeSearchParam definition,
      CoordsPredicateBuilder from,
      RequestPartitionId partition) {
    if (!(parameter instanceof SpecialParam special)) {
      return super.createPredicateCoords(
          parameters, parameter, resourceName, definition, from, partition);
    }
    if (!resourceName.equals("Location")) {
      // Of other types the repository has no positions; finding nothing would be wrong.
      throw new RefusedException(Finding.of(ErrorCode.ONLY_BY_INDEX, definition.getName()));
    }
    NearPlace place = NearPlace.parse(definition.getName(), special.getValue());
    // Nothing is farther away than the other side of the earth.
    double metres = Math.min(place.metres(), GreatCircle.METRES_PER_DEGREE * 180 + 1);
    double band = metres / GreatCircle.METRES_PER_DEGREE + BAND_MARGIN_DEGREES;
    Condition inBand =
        ComboCondition.and(
            BinaryCondition.greaterThanOrEq(
                from.getColumnLatitude(), query.generatePlaceholder(place.latitude() - band)),
            BinaryCondition.lessThanOrEq(
                from.getColumnLatitude(), query.generatePlaceholder(place.latitude() + band)));
    Condition inCircle = new CustomCondition(haversine(from, place) + " <= " + bound(metres));
    return from.combineWithHashIdentityPredicate(
        resourceName, definition.getName(), ComboCondition.and(inBand, inCircle));
  }

  private String haversine(CoordsPredicateBuilder from, NearPlace place) {
    String formula =
        "2 * %1$s * ASIN(SQRT(LEAST(1, POWER(SIN(RADIANS(%2$s - %4$s) / 2), 2)"
            + " + COS(RADIANS(%2$s)) * COS(RADIANS(%4$s))"
            + " * POWER(SIN(RADIANS(%3$s - %5$s) / 2), 2))))";
    return formula.formatted(
        GreatCircle.EARTH_RADIUS_METRES,
        sql(from.getColumnLatitude()),
        sql(from.getColumnLongitude()),
        bound(place.latitude()),
        bound(place.longitude()));
  }

  /** The query makes a bind variable of a quoted placeholder. */
  private String bound(double value) {
    return "'" + query.generatePlaceholder(value) + "'";
  }

  private static String sql(DbColumn column) {
    return column.getTable().getAlias() + "." + column.getName();
  }
}
