package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamUri;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import io.github.onkonetz.search.FoldingExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an entry has for its search parameters, with HAPI's extractor, and writes it into a
 * document. Dates are taken from the elements themselves, since HAPI's values no longer say whether
 * a day or an instant was meant.
 */
final class ParameterValues {

  /** Read from {@code meta} and not by the path of a definition. */
  private static final Set<String> OF_EVERY_RESOURCE =
      Set.of("_id", "_lastUpdated", "_profile", "_tag", "_security", "_source");

  private final ISearchParamExtractor extractor;

  ParameterValues(ISearchParamExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Adds all fields that an entry is found by.
   *
   * @param json the text of the resource
   * @return its references: the name of a parameter and what it refers to, in turn
   */
  String[] addTo(
      Document document, Resource resource, byte[] json, List<RuntimeSearchParam> parameters) {
    EntryDocument fields = new EntryDocument(document);
    EntryWords.of(json).forEach(fields::addWord);
    addMeta(fields, resource.getMeta());
    ISearchParamExtractor.ISearchParamFilter those = ignored -> parameters;
    for (BaseResourceIndexedSearchParam value : tokens(resource, those)) {
      if (value instanceof ResourceIndexedSearchParamToken token) {
        fields.addToken(token.getParamName(), token.getSystem(), token.getValue());
      } else if (value instanceof ResourceIndexedSearchParamString text && isText(text)) {
        fields.addTokenText(text.getParamName(), text.getValueExact());
      }
    }
    for (ResourceIndexedSearchParamString text : strings(resource, those)) {
      if (isText(text)) {
        fields.addString(text.getParamName(), text.getValueExact());
      }
    }
    for (ResourceIndexedSearchParamUri uri : extractor.extractSearchParamUri(resource, those)) {
      fields.addUri(uri.getParamName(), uri.getUri());
    }
    for (RuntimeSearchParam parameter : parameters) {
      if (OF_EVERY_RESOURCE.contains(parameter.getName())) {
        continue;
      }
      if (parameter.getParamType() == RestSearchParameterTypeEnum.DATE) {
        addDates(fields, resource, parameter);
      } else if (parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE) {
        addReferences(fields, resource, parameter);
      } else if (parameter.getParamType() == RestSearchParameterTypeEnum.COMPOSITE) {
        addComposite(fields, resource, parameter);
      }
    }
    if (resource instanceof Location place && Position.of(place) != null) {
      fields.has("near");
    }
    fields.close();
    return fields.links();
  }

  /** What the database needs beside the text itself would be made for nothing. */
  private Set<BaseResourceIndexedSearchParam> tokens(
      Resource resource, ISearchParamExtractor.ISearchParamFilter those) {
    return extractor instanceof FoldingExtractor ours
        ? ours.unfoldedTokens(resource, those)
        : extractor.extractSearchParamTokens(resource, those);
  }

  private Set<ResourceIndexedSearchParamString> strings(
      Resource resource, ISearchParamExtractor.ISearchParamFilter those) {
    return extractor instanceof FoldingExtractor ours
        ? ours.unfoldedStrings(resource, those)
        : extractor.extractSearchParamStrings(resource, those);
  }

  private static boolean isText(ResourceIndexedSearchParamString entry) {
    return entry.getValueExact() != null;
  }

  private static void addMeta(EntryDocument fields, Meta meta) {
    // One that has extensions only has no value.
    meta.getProfile().stream()
        .filter(PrimitiveType::hasValue)
        .forEach(profile -> fields.addUri("_profile", profile.getValue()));
    meta.getTag().forEach(tag -> fields.addToken("_tag", tag.getSystem(), tag.getCode()));
    meta.getSecurity()
        .forEach(label -> fields.addToken("_security", label.getSystem(), label.getCode()));
    if (meta.hasSource()) {
      fields.addUri("_source", meta.getSource());
    }
    fields.has("_id");
    fields.has("_lastUpdated");
  }

  private void addDates(EntryDocument fields, Resource resource, RuntimeSearchParam parameter) {
    for (IBase value : extractor.extractValues(parameter.getPath(), resource)) {
      DateSpan span = span(value);
      if (span != null) {
        fields.addDate(parameter.getName(), span);
      }
    }
  }

  private static @Nullable DateSpan span(@Nullable IBase value) {
    if (value instanceof Period period) {
      return period.hasStart() || period.hasEnd() ? DateSpan.of(period) : null;
    }
    return value instanceof BaseDateTimeType date && date.hasValue() ? DateSpan.of(date) : null;
  }

  private void addReferences(
      EntryDocument fields, Resource resource, RuntimeSearchParam parameter) {
    String name = parameter.getName();
    for (IBase value : extractor.extractValues(parameter.getPath(), resource)) {
      if (value instanceof Reference reference) {
        String literal = Shared.reference(reference);
        if (literal != null) {
          fields.addReference(name, literal);
        }
        if (reference.getIdentifier().hasValue()) {
          fields.addReferenceIdentifier(
              name, reference.getIdentifier().getSystem(), reference.getIdentifier().getValue());
        }
      } else if (value instanceof UriType canonical && canonical.hasValue()) {
        fields.addReference(name, canonical.getValue());
      }
    }
  }

  private void addComposite(EntryDocument fields, Resource resource, RuntimeSearchParam composite) {
    if (composite.getComponents().size() != 2) {
      return;
    }
    String codes = composite.getComponents().get(0).getExpression();
    String dates = composite.getComponents().get(1).getExpression();
    for (IBase element : elements(composite.getPath(), resource)) {
      for (IBase date : extractor.extractValues(dates, element)) {
        DateSpan span = span(date);
        if (span != null) {
          for (IBase code : extractor.extractValues(codes, element)) {
            addCodeAtTime(fields, composite.getName(), code, span);
          }
        }
      }
    }
  }

  private static void addCodeAtTime(
      EntryDocument fields, String name, @Nullable IBase code, DateSpan span) {
    if (code instanceof CodeableConcept concept) {
      for (Coding coding : concept.getCoding()) {
        fields.addCodeAtTime(name, coding.getSystem(), coding.getCode(), span);
      }
    } else if (code instanceof Coding coding) {
      fields.addCodeAtTime(name, coding.getSystem(), coding.getCode(), span);
    } else if (code instanceof PrimitiveType<?> plain) {
      fields.addCodeAtTime(name, null, plain.getValueAsString(), span);
    }
  }

  /** The elements themselves; {@code extractValues} would replace an extension by its value. */
  private List<IBase> elements(String paths, Resource resource) {
    List<IBase> elements = new ArrayList<>();
    for (String path : extractor.split(paths)) {
      elements.addAll(extractor.getPathValueExtractor(resource, path.trim()).get());
    }
    return elements;
  }
}
