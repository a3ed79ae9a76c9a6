package io.github.onkonetz.search.index;

import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.hl7.fhir.r4.model.Resource;

/**
 * Turns an entry into what the index keeps of it: text, facts, and a document with the values of
 * its search parameters. Safe for use by several threads.
 */
public final class EntryIndexing {

  private final ISearchParamRegistry registry;
  private final ParameterValues values;

  /**
   * @param extractor finds the values of parameters
   * @param registry says which parameters there are
   */
  public EntryIndexing(ISearchParamExtractor extractor, ISearchParamRegistry registry) {
    this.registry = registry;
    this.values = new ParameterValues(extractor);
  }

  IndexedParameters currentParameters() {
    return IndexedParameters.of(registry);
  }

  IndexedEntry index(EntryChange.Stored change, IndexedParameters parameters) {
    Resource resource = change.resource();
    StoredEntry entry =
        new StoredEntry(
            Shared.text(change.type()),
            change.id(),
            change.version(),
            change.sequence(),
            resource.getMeta().getLastUpdated().getTime(),
            change.json(),
            EntryFacts.of(resource));
    return new IndexedEntry(entry, document(entry, resource, parameters));
  }

  /** A transaction, prepared for an index with those parameters. */
  Prepared prepare(List<EntryChange> transaction, IndexedParameters parameters) {
    List<EntryChange> changes = new ArrayList<>();
    List<IndexedEntry> entries = new ArrayList<>();
    Map<EntryChange.Stored, RuntimeException> failed = new LinkedHashMap<>();
    for (EntryChange change : transaction) {
      if (change instanceof EntryChange.Stored stored) {
        try {
          entries.add(index(stored, parameters));
        } catch (RuntimeException e) {
          failed.put(stored, e);
          // What was there before is out of date.
          changes.add(new EntryChange.Deleted(stored.type(), stored.id(), stored.version()));
        }
      } else {
        changes.add(change);
      }
    }
    return new Prepared(changes, entries, failed);
  }

  /**
   * What a transaction does to an index.
   *
   * @param removals deletions, also of entries whose new versions could not be prepared
   * @param failed those, and why
   */
  record Prepared(
      List<EntryChange> removals,
      List<IndexedEntry> entries,
      Map<EntryChange.Stored, RuntimeException> failed) {}

  private Document document(StoredEntry entry, Resource resource, IndexedParameters parameters) {
    Document document = new Document();
    document.add(new StringField(IndexFields.KEY, entry.reference(), Field.Store.NO));
    document.add(new StringField(IndexFields.TYPE, entry.type(), Field.Store.NO));
    document.add(new StringField(IndexFields.ID, entry.id(), Field.Store.NO));
    long lastUpdated = entry.lastUpdated().toEpochMilli();
    document.add(new LongPoint(IndexFields.LAST_UPDATED, lastUpdated));
    document.add(new NumericDocValuesField(IndexFields.LAST_UPDATED, lastUpdated));
    entry.links = values.addTo(document, resource, entry.json(), parameters.of(entry.type()));
    return document;
  }

  /**
   * An entry ready to be put into an index.
   *
   * @param document all fields but {@link IndexFields#ORD}
   */
  record IndexedEntry(StoredEntry entry, Document document) {}
}
