package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamUri;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import io.github.onkonetz.search.index.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The values that an entry has for a parameter, taken from it at each call: no index is involved.
 */
final class PlainValues {

  private final ISearchParamExtractor extractor;

  PlainValues(ISearchParamExtractor extractor) {
    this.extractor = extractor;
  }

  /** A code, an identifier or the like; empty where it has no system or code. */
  record Token(String system, String code) {

    static Token of(String system, String code) {
      return new Token(
          Objects.requireNonNullElse(system, ""), Objects.requireNonNullElse(code, ""));
    }
  }

  List<Token> tokens(Resource entry, RuntimeSearchParam parameter) {
    List<Token> tokens = new ArrayList<>();
    for (BaseResourceIndexedSearchParam value :
        extractor.extractSearchParamTokens(entry, only(parameter))) {
      if (value instanceof ResourceIndexedSearchParamToken token) {
        tokens.add(Token.of(token.getSystem(), token.getValue()));
      }
    }
    return tokens;
  }

  List<String> tokenTexts(Resource entry, RuntimeSearchParam parameter) {
    List<String> texts = new ArrayList<>();
    for (BaseResourceIndexedSearchParam value :
        extractor.extractSearchParamTokens(entry, only(parameter))) {
      if (value instanceof ResourceIndexedSearchParamString text) {
        addText(texts, text);
      }
    }
    return texts;
  }

  List<String> strings(Resource entry, RuntimeSearchParam parameter) {
    List<String> texts = new ArrayList<>();
    for (ResourceIndexedSearchParamString text :
        extractor.extractSearchParamStrings(entry, only(parameter))) {
      addText(texts, text);
    }
    return texts;
  }

  private static void addText(List<String> texts, ResourceIndexedSearchParamString text) {
    if (text.getValueExact() != null) {
      texts.add(text.getValueExact());
    }
  }

  List<String> uris(Resource entry, RuntimeSearchParam parameter) {
    return extractor.extractSearchParamUri(entry, only(parameter)).stream()
        .map(ResourceIndexedSearchParamUri::getUri)
        .toList();
  }

  List<DateSpan> dates(Resource entry, RuntimeSearchParam parameter) {
    List<DateSpan> spans = new ArrayList<>();
    for (IBase value : extractor.extractValues(parameter.getPath(), entry)) {
      if (value instanceof Period period && (period.hasStart() || period.hasEnd())) {
        spans.add(DateSpan.of(period));
      } else if (value instanceof BaseDateTimeType date && date.hasValue()) {
        spans.add(DateSpan.of(date));
      }
    }
    return spans;
  }

  /** {@code Type/id} or absolute, without versions. */
  List<String> references(Resource entry, RuntimeSearchParam parameter) {
    return referenceElements(entry, parameter).stream()
        .filter(Reference::hasReference)
        .map(reference -> reference.getReferenceElement().toVersionless().getValue())
        .toList();
  }

  List<Token> referenceIdentifiers(Resource entry, RuntimeSearchParam parameter) {
    return referenceElements(entry, parameter).stream()
        .filter(Reference::hasIdentifier)
        .map(r -> Token.of(r.getIdentifier().getSystem(), r.getIdentifier().getValue()))
        .toList();
  }

  private List<Reference> referenceElements(Resource entry, RuntimeSearchParam parameter) {
    return extractor.extractValues(parameter.getPath(), entry).stream()
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .toList();
  }

  static List<Token> codings(List<Coding> codings) {
    return codings.stream().map(c -> Token.of(c.getSystem(), c.getCode())).toList();
  }

  static List<String> profiles(Resource entry) {
    return entry.getMeta().getProfile().stream().map(CanonicalType::getValue).toList();
  }

  private static ISearchParamExtractor.ISearchParamFilter only(RuntimeSearchParam parameter) {
    return ignored -> Set.of(parameter);
  }
}
