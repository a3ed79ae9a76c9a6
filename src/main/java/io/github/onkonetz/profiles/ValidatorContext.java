package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the validator asks for definitions, and what puts its messages into words. It remembers of
 * which message and which arguments the words were made: they are what findings are told from, not
 * the words. Safe for use by several threads.
 */
final class ValidatorContext extends WorkerContextValidationSupportAdapter {

  /**
   * Where the words come from.
   *
   * @param key the name of the message in the validator's own catalogue
   * @param arguments what was put into it
   */
  record Words(String key, List<String> arguments) {}

  private final KnownDefinitions definitions;
  private final ThreadLocal<Map<String, Words>> said = new ThreadLocal<>();
  private volatile @Nullable List<StructureDefinition> structures;
  private volatile @Nullable Set<String> primitives;

  // The current way would take the language of the machine where English has no file of its own.
  @SuppressWarnings("deprecation")
  ValidatorContext(KnownDefinitions definitions) {
    super(definitions.support());
    this.definitions = definitions;
    setValidationMessageLanguage(Locale.ROOT);
  }

  @Override
  public Locale getLocale() {
    return Locale.ENGLISH;
  }

  /** From here on this thread's messages are remembered, until {@link #stopListening()}. */
  void listen() {
    said.set(new HashMap<>());
  }

  void stopListening() {
    said.remove();
  }

  /** Where a text comes from that this thread was told since it listens; null if it is foreign. */
  @Nullable Words behind(String text) {
    Map<String, Words> heard = said.get();
    return heard == null ? null : heard.get(text);
  }

  @Override
  public String formatMessage(String key, Object... arguments) {
    return remember(key, super.formatMessage(key, arguments), arguments);
  }

  @Override
  public String formatMessagePlural(Integer plural, String key, Object... arguments) {
    return remember(key, super.formatMessagePlural(plural, key, arguments), arguments);
  }

  private String remember(String key, String text, Object... arguments) {
    Map<String, Words> heard = said.get();
    if (heard != null) {
      List<String> words = new ArrayList<>();
      for (Object argument : arguments) {
        words.add(String.valueOf(argument));
      }
      heard.put(text, new Words(key, words));
    }
    return text;
  }

  /** HAPI looks at the first letter of a type's name, also where a sender left the name out. */
  @Override
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, String url) {
    return url != null && url.endsWith("/") ? null : super.fetchResource(type, url);
  }

  /**
   * Only what defines types, and our profiles. HAPI would convert every profile that FHIR ships as
   * an example; those that are asked for by their URL are still found.
   */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type.equals(StructureDefinition.class)
        ? (List<T>) structures()
        : super.fetchResourcesByType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return structures().stream().filter(s -> type.equals(s.getType())).toList();
  }

  @Override
  public boolean isPrimitiveType(String type) {
    Set<String> known = primitives;
    if (known == null) {
      known =
          structures().stream()
              .filter(s -> s.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
              .map(StructureDefinition::getName)
              .collect(Collectors.toUnmodifiableSet());
      primitives = known;
    }
    return known.contains(type);
  }

  private List<StructureDefinition> structures() {
    List<StructureDefinition> known = structures;
    if (known == null) {
      known =
          definitions.structures().stream()
              .map(s -> fetchResource(StructureDefinition.class, s.getUrl()))
              .filter(Objects::nonNull)
              .toList();
      structures = known;
    }
    return known;
  }
}
