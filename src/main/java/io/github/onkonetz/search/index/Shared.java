package io.github.onkonetz.search.index;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.onkonetz.places.FoldedText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Values that many entries have in common, kept once: with a hundred thousand entries, codes and
 * references would otherwise be a large part of the heap. What no entry has any more is forgotten.
 */
final class Shared {

  private static final Interner<Code> CODES = Interners.newWeakInterner();
  private static final Interner<String> TEXTS = Interners.newWeakInterner();

  private Shared() {}

  static Code code(@Nullable String system, String code) {
    return CODES.intern(new Code(system == null ? null : text(system), text(code)));
  }

  static String text(String text) {
    return TEXTS.intern(text);
  }

  static @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  /** {@code Type/id} without a version, or an absolute URL; null if nothing literal is there. */
  static @Nullable String reference(Reference reference) {
    String literal = reference.getReference();
    if (literal == null || literal.isEmpty() || literal.startsWith("#")) {
      return null;
    }
    return text(reference.getReferenceElement().toVersionless().getValue());
  }

  /** The texts, one after the other with a space between; empty if there are none. */
  static String texts(List<StringType> texts) {
    return texts.stream()
        .map(StringType::getValue)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /**
   * Texts as words are looked for in them: folded, each preceded by a space and the last followed
   * by one.
   */
  static String words(@Nullable String... texts) {
    StringBuilder words = new StringBuilder(" ");
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        words.append(FoldedText.of(text).folded()).append(' ');
      }
    }
    return words.toString();
  }

  static List<String> references(List<Reference> references) {
    return references.stream().map(Shared::reference).filter(Objects::nonNull).toList();
  }
}
