package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Resource;

/** Answers searches by looking at one entry after the other, as the standard says. */
final class PlainSearch {

  private final ISearchParamRegistry registry;
  private final PlainConditions conditions;
  private final PlainOrder order;
  private final Map<String, Map<String, Resource>> byType = new TreeMap<>();

  /** Asked again and again by chains; by parameter and entry. */
  private final Map<String, List<String>> references = new HashMap<>();

  PlainSearch(
      String base,
      ISearchParamRegistry registry,
      ISearchParamExtractor extractor,
      List<? extends Resource> entries) {
    this.registry = registry;
    this.conditions = new PlainConditions(base, extractor);
    this.order = new PlainOrder(conditions.values());
    ServedTypes.DIRECTORY.forEach(type -> byType.put(type, new TreeMap<>()));
    entries.forEach(e -> byType.get(e.fhirType()).put(e.getIdElement().getIdPart(), e));
  }

  /** Whether a question asks for nothing but what is understood here. */
  boolean understands(Question question) {
    return question.parameters().stream().noneMatch(p -> p.name().contains("near"));
  }

  /** The matches on all pages, in their order. */
  List<Resource> matches(Question question) {
    List<Resource> matches =
        byType.get(question.type()).values().stream()
            .filter(e -> question.conditions().stream().allMatch(p -> fits(e, p.name(), p.value())))
            .toList();
    String sort = question.first("_sort");
    return sort.isEmpty()
        ? matches
        : matches.stream()
            .sorted(order.by(sort, name -> definition(question.type(), name)))
            .toList();
  }

  private boolean fits(Resource entry, String name, String value) {
    if (name.startsWith("_has:")) {
      String[] parts = name.split(":", 4);
      return byType.get(parts[1]).values().stream()
          .filter(source -> references(source, parts[2]).contains(reference(entry)))
          .anyMatch(source -> fits(source, parts[3], value));
    }
    int dot = name.indexOf('.');
    if (dot >= 0) {
      String[] step = name.substring(0, dot).split(":");
      return references(entry, step[0]).stream()
          .filter(target -> step.length == 1 || target.startsWith(step[1] + "/"))
          .map(this::entry)
          .anyMatch(
              target ->
                  target != null
                      && knows(target, name.substring(dot + 1))
                      && fits(target, name.substring(dot + 1), value));
    }
    String[] parts = name.split(":");
    return conditions.fits(
        entry, definition(entry.fhirType(), parts[0]), parts.length > 1 ? parts[1] : "", value);
  }

  private boolean knows(Resource entry, String name) {
    return name.startsWith("_has:") || definition(entry.fhirType(), name.split("[.:]")[0]) != null;
  }

  private RuntimeSearchParam definition(String type, String name) {
    return registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
  }

  private List<String> references(Resource entry, String parameter) {
    return references.computeIfAbsent(
        parameter + " " + reference(entry),
        key -> conditions.values().references(entry, definition(entry.fhirType(), parameter)));
  }

  private Resource entry(String reference) {
    String[] parts = reference.split("/");
    return parts.length == 2 && byType.containsKey(parts[0])
        ? byType.get(parts[0]).get(parts[1])
        : null;
  }

  static String reference(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }

  /** What comes along with the matches of one page. */
  Set<String> includes(Question question, List<Resource> page) {
    Set<String> known = new LinkedHashSet<>();
    page.forEach(match -> known.add(reference(match)));
    Collection<String> newest = new ArrayList<>(known);
    for (boolean first = true; !newest.isEmpty(); first = false) {
      Set<String> found = new TreeSet<>();
      for (Question.Parameter wish : question.parameters()) {
        boolean iterate = wish.name().endsWith(":iterate");
        if ((first || iterate) && wish.name().startsWith("_include")) {
          newest.forEach(from -> found.addAll(forward(from, wish.value())));
        } else if ((first || iterate) && wish.name().startsWith("_revinclude")) {
          found.addAll(reverse(newest, wish.value(), question.type()));
        }
      }
      found.removeAll(known);
      known.addAll(found);
      newest = found;
    }
    page.forEach(match -> known.remove(reference(match)));
    return new TreeSet<>(known);
  }

  private Set<String> forward(String from, String wish) {
    String[] parts = wish.split(":");
    Resource entry = entry(from);
    Set<String> found = new TreeSet<>();
    if (!wish.equals("*") && !parts[0].equals(entry.fhirType())) {
      return found;
    }
    for (RuntimeSearchParam parameter : referencesOf(entry.fhirType())) {
      if (wish.equals("*") || parts[1].equals("*") || parts[1].equals(parameter.getName())) {
        references(entry, parameter.getName()).stream()
            .filter(target -> entry(target) != null)
            .filter(target -> parts.length < 3 || target.startsWith(parts[2] + "/"))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Set<String> reverse(Collection<String> targets, String wish, String type) {
    Set<String> found = new TreeSet<>();
    String[] parts = wish.split(":");
    byType.forEach(
        (source, entries) -> {
          for (RuntimeSearchParam parameter : referencesOf(source)) {
            boolean wanted =
                wish.equals("*")
                    ? LookupVocabulary.targets(parameter).contains(type)
                    : parts[0].equals(source)
                        && (parts[1].equals("*") || parts[1].equals(parameter.getName()));
            if (wanted) {
              entries.values().stream()
                  .filter(
                      e -> references(e, parameter.getName()).stream().anyMatch(targets::contains))
                  .forEach(e -> found.add(reference(e)));
            }
          }
        });
    return found;
  }

  private List<RuntimeSearchParam> referencesOf(String type) {
    return registry
        .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
        .values()
        .stream()
        .filter(p -> p.getParamType() == RestSearchParameterTypeEnum.REFERENCE)
        .toList();
  }
}
