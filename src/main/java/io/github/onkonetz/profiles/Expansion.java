package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * The codes of a value set, put in the order of their code systems and dressed with names in every
 * language, with the filter, the page and the nesting that were asked for. A nested expansion is
 * not paged.
 *
 * @see <a href="https://hl7.org/fhir/R4/valueset-operation-expand.html">ValueSet/$expand</a>
 */
final class Expansion {

  /** A code that belongs to the value set. */
  record Code(String system, String code, String display) {}

  private final ValueSet source;
  private final Set<Code> wanted;
  private final Function<String, CodeSystem> codeSystems;
  private final List<ValueSetExpansionContainsComponent> found = new ArrayList<>();
  private final Map<ValueSetExpansionContainsComponent, String> parents = new HashMap<>();

  Expansion(ValueSet source, Set<Code> wanted, Function<String, CodeSystem> codeSystems) {
    this.source = source;
    this.wanted = wanted;
    this.codeSystems = codeSystems;
  }

  ValueSet with(ValueSetExpansionOptions options) {
    Map<String, Map<String, String>> displays = new HashMap<>();
    wanted.forEach(
        w -> displays.computeIfAbsent(w.system(), s -> new HashMap<>()).put(w.code(), w.display()));
    systemsInOrder(displays).forEach(system -> addSystem(system, displays.get(system), options));

    ValueSet answer = source.copy();
    answer.setText(null);
    var expansion = answer.getExpansion();
    expansion.getContains().clear();
    expansion.setIdentifier("urn:uuid:" + UUID.randomUUID());
    expansion.setTimestamp(new Date());
    expansion.setTotal(found.size());
    displays.keySet().stream()
        .sorted()
        .forEach(s -> expansion.addParameter().setName("used-codesystem").setValue(versioned(s)));
    if (options.getFilter() != null && !options.getFilter().isBlank()) {
      expansion.addParameter().setName("filter").setValue(new StringType(options.getFilter()));
    }
    if (options.isIncludeHierarchy()) {
      nest().forEach(expansion::addContains);
    } else {
      expansion.setOffset(options.getOffset());
      expansion.addParameter().setName("count").setValue(new IntegerType(options.getCount()));
      found.stream()
          .skip(options.getOffset())
          .limit(options.getCount())
          .forEach(expansion::addContains);
    }
    return answer;
  }

  private UriType versioned(String system) {
    CodeSystem codeSystem = codeSystems.apply(system);
    return new UriType(
        codeSystem != null && codeSystem.hasVersion()
            ? system + "|" + codeSystem.getVersion()
            : system);
  }

  /**
   * In the order in which the value set includes them; those that come through other value sets
   * follow.
   */
  private Stream<String> systemsInOrder(Map<String, ?> displays) {
    Stream<String> named =
        source.getCompose().getInclude().stream().map(ConceptSetComponent::getSystem);
    return Stream.concat(named, displays.keySet().stream().sorted())
        .filter(displays::containsKey)
        .distinct();
  }

  private void addSystem(
      String system, Map<String, String> displays, ValueSetExpansionOptions options) {
    CodeSystem codeSystem = codeSystems.apply(system);
    if (codeSystem != null) {
      for (ConceptTree.Node node : new ConceptTree(codeSystem).all()) {
        if (displays.containsKey(node.concept().getCode())) {
          add(system, node, options);
        }
      }
      return;
    }
    displays.forEach(
        (code, display) -> {
          var entry =
              new ValueSetExpansionContainsComponent()
                  .setSystem(system)
                  .setCode(code)
                  .setDisplay(display);
          if (matches(options.getFilter(), Stream.of(code, display))) {
            found.add(entry);
          }
        });
  }

  private void add(String system, ConceptTree.Node node, ValueSetExpansionOptions options) {
    var concept = node.concept();
    Stream<String> names =
        Stream.concat(
            Stream.of(concept.getCode(), concept.getDisplay()),
            concept.getDesignation().stream().map(ConceptDefinitionDesignationComponent::getValue));
    if (!matches(options.getFilter(), names)) {
      return;
    }
    var entry =
        new ValueSetExpansionContainsComponent().setSystem(system).setCode(concept.getCode());
    entry.setDisplay(node.display(options.getTheDisplayLanguage()));
    concept
        .getDesignation()
        .forEach(
            d ->
                entry
                    .addDesignation()
                    .setLanguage(d.getLanguage())
                    .setValue(d.getValue())
                    .setUse(d.hasUse() ? d.getUse() : null));
    found.add(entry);
    if (node.parent() != null) {
      parents.put(entry, node.parent());
    }
  }

  /** Every word of the filter must occur in one and the same name. */
  private static boolean matches(String filter, Stream<String> names) {
    if (filter == null || filter.isBlank()) {
      return true;
    }
    List<String> words = List.of(filter.toLowerCase(Locale.ROOT).trim().split("\\s+"));
    return names
        .filter(Objects::nonNull)
        .map(n -> n.toLowerCase(Locale.ROOT))
        .anyMatch(n -> words.stream().allMatch(n::contains));
  }

  private List<ValueSetExpansionContainsComponent> nest() {
    List<ValueSetExpansionContainsComponent> top = new ArrayList<>();
    for (var entry : found) {
      var parent =
          found.stream()
              .filter(
                  p ->
                      p.getSystem().equals(entry.getSystem())
                          && p.getCode().equals(parents.get(entry)))
              .findFirst();
      if (parent.isPresent()) {
        parent.get().addContains(entry);
      } else {
        top.add(entry);
      }
    }
    return top;
  }
}
