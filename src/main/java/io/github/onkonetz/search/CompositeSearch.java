package io.github.onkonetz.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.CompositeParam;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * Composite parameters of a code and a date, such as {@code designation-code-period}. HAPI finds an
 * entry that has the code in one element and the date in another; here both have to be in the same
 * one. Composites of one search that ask for the same code have to be met by one element together,
 * so that {@code code$le2024-03-19} and {@code code$ge2024-03-19} say "valid on that day".
 *
 * <p>Works in two steps: entries with the code are read and looked at, then the search goes on with
 * their ids.
 */
final class CompositeSearch {

  /** No entry has it: an id has no underscore. */
  private static final String NOBODY = "_nobody";

  private final ISearchParamRegistry registry;
  private final DaoRegistry repository;
  private final IFhirPath fhirPath;

  CompositeSearch(ISearchParamRegistry registry, DaoRegistry repository, FhirContext context) {
    this.registry = registry;
    this.repository = repository;
    this.fhirPath = context.newFhirPath();
  }

  /** Replaces the composites of a search by the ids that they come to. */
  void resolve(String type, SearchParameterMap search) {
    for (String name : new ArrayList<>(search.keySet())) {
      RuntimeSearchParam definition =
          registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
      if (definition != null
          && definition.getParamType() == RestSearchParameterTypeEnum.COMPOSITE
          && isCodeAtTime(search.get(name))) {
        for (List<CodeAtTime> together : byCode(search.get(name))) {
          search.add("_id", idsOf(type, definition, together));
        }
        search.remove(name);
      }
    }
  }

  /** Other composites, such as those of a definition's context, are left to HAPI. */
  private static boolean isCodeAtTime(List<List<IQueryParameterType>> conditions) {
    return conditions.stream()
        .flatMap(List::stream)
        .allMatch(
            value ->
                value instanceof CompositeParam<?, ?> pair
                    && pair.getLeftValue() instanceof TokenParam
                    && pair.getRightValue() instanceof DateParam);
  }

  /** One way to meet a group of conditions: a code, and every date that its element must fit. */
  private record CodeAtTime(TokenParam code, List<DateParam> dates) {}

  /** Conditions that must all be met; each is a list of alternatives. */
  private static List<List<CodeAtTime>> byCode(List<List<IQueryParameterType>> conditions) {
    List<List<CodeAtTime>> groups = new ArrayList<>();
    for (List<IQueryParameterType> alternatives : conditions) {
      if (alternatives.size() == 1) {
        CompositeParam<?, ?> only = (CompositeParam<?, ?>) alternatives.get(0);
        CodeAtTime same = withSameCode(groups, only);
        if (same != null) {
          same.dates().add((DateParam) only.getRightValue());
          continue;
        }
      }
      List<CodeAtTime> group = new ArrayList<>();
      for (IQueryParameterType alternative : alternatives) {
        CompositeParam<?, ?> composite = (CompositeParam<?, ?>) alternative;
        List<DateParam> dates = new ArrayList<>(List.of((DateParam) composite.getRightValue()));
        group.add(new CodeAtTime((TokenParam) composite.getLeftValue(), dates));
      }
      groups.add(group);
    }
    return groups;
  }

  private static @Nullable CodeAtTime withSameCode(
      List<List<CodeAtTime>> groups, CompositeParam<?, ?> composite) {
    return groups.stream()
        .filter(group -> group.size() == 1 && group.get(0).code().equals(composite.getLeftValue()))
        .map(group -> group.get(0))
        .findFirst()
        .orElse(null);
  }

  private TokenOrListParam idsOf(
      String type, RuntimeSearchParam composite, List<CodeAtTime> alternatives) {
    Set<String> ids = new LinkedHashSet<>();
    for (CodeAtTime wanted : alternatives) {
      for (IBaseResource candidate : withCode(type, composite, wanted.code())) {
        if (hasElement(candidate, composite, wanted)) {
          ids.add(candidate.getIdElement().getIdPart());
        }
      }
    }
    if (ids.isEmpty()) {
      ids.add(NOBODY);
    }
    return new TokenOrListParam(null, ids.toArray(String[]::new));
  }

  private List<IBaseResource> withCode(String type, RuntimeSearchParam composite, TokenParam code) {
    RuntimeSearchParam codeParameter =
        registry.getActiveSearchParamByUrl(
            composite.getComponents().get(0).getReference(), SearchParamLookupContextEnum.SEARCH);
    SearchParameterMap search = new SearchParameterMap();
    search.add(codeParameter.getName(), code);
    search.setLoadSynchronous(true);
    search.setSearchTotalMode(SearchTotalModeEnum.NONE);
    return repository
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources();
  }

  private boolean hasElement(
      IBaseResource candidate, RuntimeSearchParam composite, CodeAtTime wanted) {
    String codePath = composite.getComponents().get(0).getExpression();
    String datePath = composite.getComponents().get(1).getExpression();
    return fhirPath.evaluate(candidate, composite.getPath(), Base.class).stream()
        .filter(
            element ->
                fhirPath.evaluate(element, codePath, Base.class).stream()
                    .anyMatch(c -> CompositePart.hasCode(c, wanted.code())))
        .anyMatch(
            element ->
                fhirPath.evaluate(element, datePath, Base.class).stream()
                    .anyMatch(
                        date ->
                            wanted.dates().stream().allMatch(d -> CompositePart.fits(date, d))));
  }
}
