package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Answers searches of directory types from the index. Safe for use by several threads.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html">FHIR search</a>
 */
final class SearchEngine {

  private final DirectoryIndex index;
  private final LookupVocabulary vocabulary;
  private final LookupParameters parameters;
  private final CodeSets codes;

  SearchEngine(
      DirectoryIndex index,
      LookupVocabulary vocabulary,
      LookupParameters parameters,
      CodeSets codes) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.codes = codes;
  }

  /**
   * The page that a search asks for.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param plan is told each step
   * @throws UnclaimedException if the search needs what the index does not have
   * @throws io.github.onkonetz.profiles.RefusedException (410) if the page is no longer there
   */
  Searchset answer(String type, LookupRequest lookup, String base, SearchPlan plan) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return answer(type, lookup, base, snapshot, plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries a search finds. */
  int count(String type, Map<String, String[]> asked, String base) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.searcher().count(compiler(base, snapshot).compile(type, asked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryCompiler compiler(String base, DirectorySnapshot snapshot) {
    return new QueryCompiler(vocabulary, parameters, new ValueQueries(codes, base), snapshot);
  }

  private Searchset answer(
      String type, LookupRequest lookup, String base, DirectorySnapshot snapshot, SearchPlan plan)
      throws IOException {
    QueryCompiler compiler = compiler(base, snapshot);
    Query query = compiler.compile(type, lookup.parameters());
    PageOrder order = PageOrder.of(vocabulary, type, lookup.first("_sort"), compiler.distances());
    Includes includes = Includes.of(vocabulary, type, lookup.parameters());
    boolean totalWanted = !"none".equals(lookup.first("_total"));
    PageLinks links = new PageLinks(base, type, lookup.parameters());
    plan.step("query", query);
    if (lookup.isCountOnly()) {
      int total = snapshot.searcher().count(query);
      plan.step("count", total);
      return new Searchset(total, links.toThis(), List.of(), List.of(), lookup.ignored());
    }
    Cursor cursor = cursor(lookup, links, order);
    Page page = page(snapshot, query, order, cursor, lookup);
    plan.step("hits", page.hits().size() + " / " + page.total());
    NearDocs distances = PageOrder.shown(order, compiler.distances());
    List<Searchset.Hit> hits = new ArrayList<>();
    List<StoredEntry> matches = new ArrayList<>();
    for (FieldDoc hit : page.hits()) {
      StoredEntry entry = snapshot.entry(hit.doc);
      matches.add(entry);
      hits.add(
          distances == null
              ? Searchset.Hit.of(entry)
              : Searchset.Hit.at(entry, distances.metresOf(hit.doc)));
    }
    List<StoredEntry> along = includes.of(matches, snapshot);
    plan.step("includes", along.size());
    return new Searchset(
        totalWanted ? page.total() : null,
        links.of(page.hits(), page.isFirst(), page.isLast()),
        hits,
        along,
        lookup.ignored());
  }

  private static @Nullable Cursor cursor(LookupRequest lookup, PageLinks links, PageOrder order) {
    String text = lookup.first(Cursor.PARAMETER);
    if (text == null) {
      return null;
    }
    Cursor cursor = Cursor.decode(text, links.search(), order.size());
    if (!order.isKeyOfHit(cursor.keys())) {
      throw Cursor.gone();
    }
    return cursor;
  }

  /** The hits of a page in the order of the client, and where it stands among the others. */
  private record Page(int total, List<FieldDoc> hits, boolean isFirst, boolean isLast) {}

  private static Page page(
      DirectorySnapshot snapshot,
      Query query,
      PageOrder order,
      @Nullable Cursor cursor,
      LookupRequest lookup)
      throws IOException {
    int count = lookup.count();
    // An offset is for those who come with a link of the repository; with a cursor it is none.
    int skipped = cursor == null ? lookup.offset() : 0;
    boolean backwards = cursor != null && !cursor.forward();
    // Of equal keys the document's number would decide; there are none, as the last key is the id.
    FieldDoc after =
        cursor == null ? null : new FieldDoc(Integer.MAX_VALUE, Float.NaN, cursor.keys());
    long wanted = (long) skipped + count + 1;
    int most = (int) Math.min(wanted, Math.max(1, snapshot.size()));
    TopFieldDocs found =
        found(
            snapshot.searcher(),
            query,
            new TopFieldCollectorManager(
                order.sort(backwards, snapshot), most, after, Integer.MAX_VALUE));
    List<FieldDoc> hits = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      hits.add((FieldDoc) hit);
    }
    boolean more = hits.size() > skipped + count;
    hits = hits.subList(Math.min(skipped, hits.size()), Math.min(skipped + count, hits.size()));
    if (backwards) {
      hits = reversed(hits);
    }
    boolean first = backwards ? !more : cursor == null && skipped == 0;
    boolean last = !backwards && !more;
    return new Page((int) found.totalHits.value, hits, first, last);
  }

  /** By this thread alone: to hand over parts of so little work takes longer than to do it. */
  private static TopFieldDocs found(
      IndexSearcher searcher, Query query, TopFieldCollectorManager manager) throws IOException {
    TopFieldCollector collector = manager.newCollector();
    Weight weight = searcher.createWeight(searcher.rewrite(query), collector.scoreMode(), 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        scorer.score(collector.getLeafCollector(leaf), leaf.reader().getLiveDocs());
      }
    }
    return collector.topDocs();
  }

  private static List<FieldDoc> reversed(List<FieldDoc> hits) {
    FieldDoc[] reversed = new FieldDoc[hits.size()];
    Arrays.setAll(reversed, i -> hits.get(hits.size() - 1 - i));
    return List.of(reversed);
  }
}
