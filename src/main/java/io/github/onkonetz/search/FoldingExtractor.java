package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import io.github.onkonetz.places.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Stores strings for search in their folded form ({@link FoldedText}). A text that loses an e by
 * folding gets a second entry, its folded and its plain form with {@link #BETWEEN} in the middle:
 * that one is there for {@code :contains}, and since it sorts right after the folded form it
 * changes no order.
 */
public final class FoldingExtractor extends SearchParamExtractorR4 {

  /** Lower than any character of a folded text, and never part of one. */
  static final char BETWEEN = '\u001F';

  /** Marks the exact value of a second entry; private use, so that no {@code :exact} hits it. */
  private static final char SECOND_ENTRY = '\uE000';

  private static final int LONGEST = ResourceIndexedSearchParamString.MAX_LENGTH;

  @Autowired private PartitionSettings partitionSettings;
  @Autowired private StorageSettings storageSettings;

  /** Strings as HAPI finds them, for who folds them himself. */
  public SearchParamSet<ResourceIndexedSearchParamString> unfoldedStrings(
      IBaseResource resource, ISearchParamFilter filter) {
    return super.extractSearchParamStrings(resource, filter);
  }

  /** Tokens and their texts as HAPI finds them, for who folds them himself. */
  public SearchParamSet<BaseResourceIndexedSearchParam> unfoldedTokens(
      IBaseResource resource, ISearchParamFilter filter) {
    return super.extractSearchParamTokens(resource, filter);
  }

  @Override
  public SearchParamSet<ResourceIndexedSearchParamString> extractSearchParamStrings(
      IBaseResource resource, ISearchParamFilter filter) {
    SearchParamSet<ResourceIndexedSearchParamString> strings =
        super.extractSearchParamStrings(resource, filter);
    fold(strings);
    return strings;
  }

  @Override
  public SearchParamSet<BaseResourceIndexedSearchParam> extractSearchParamTokens(
      IBaseResource resource, ISearchParamFilter filter) {
    SearchParamSet<BaseResourceIndexedSearchParam> tokens =
        super.extractSearchParamTokens(resource, filter);
    fold(tokens);
    return tokens;
  }

  @Override
  public SearchParamSet<BaseResourceIndexedSearchParam> extractSearchParamTokens(
      IBaseResource resource, RuntimeSearchParam parameter) {
    SearchParamSet<BaseResourceIndexedSearchParam> tokens =
        super.extractSearchParamTokens(resource, parameter);
    fold(tokens);
    return tokens;
  }

  @SuppressWarnings("unchecked")
  private void fold(Set<? extends BaseResourceIndexedSearchParam> entries) {
    List<BaseResourceIndexedSearchParam> folded = new ArrayList<>();
    List<BaseResourceIndexedSearchParam> replaced = new ArrayList<>();
    for (BaseResourceIndexedSearchParam entry : entries) {
      if (entry instanceof ResourceIndexedSearchParamString string
          && string.getValueExact() != null) {
        replaced.add(entry);
        FoldedText text = FoldedText.of(string.getValueExact());
        folded.add(entry(string, text.folded(), string.getValueExact()));
        if (!text.plain().equals(text.folded())) {
          folded.add(
              entry(
                  string,
                  text.folded() + BETWEEN + text.plain(),
                  SECOND_ENTRY + string.getValueExact()));
        }
      }
    }
    entries.removeAll(replaced);
    ((Set<BaseResourceIndexedSearchParam>) entries).addAll(folded);
  }

  private ResourceIndexedSearchParamString entry(
      ResourceIndexedSearchParamString like, String normalized, String exact) {
    return new ResourceIndexedSearchParamString(
        partitionSettings,
        storageSettings,
        like.getResourceType(),
        like.getParamName(),
        normalized.substring(0, Math.min(normalized.length(), LONGEST)),
        exact.substring(0, Math.min(exact.length(), LONGEST)));
  }
}
