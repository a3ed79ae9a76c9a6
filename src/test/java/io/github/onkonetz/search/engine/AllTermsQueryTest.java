package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In segments of many sizes, with documents deleted, it finds what Lucene's conjunction finds. */
class AllTermsQueryTest {

  private static final int FIELDS = 3;
  private static final int VALUES = 6;

  private final Random dice = new Random(27);
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  private Term term() {
    // One value that no document has, and one field.
    return new Term("f" + dice.nextInt(FIELDS + 1), "v" + dice.nextInt(VALUES + 1));
  }

  @BeforeEach
  void write() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int segment = 0; segment < 8; segment++) {
        for (int i = dice.nextInt(200); i >= 0; i--) {
          Document document = new Document();
          for (int field = 0; field < FIELDS; field++) {
            document.add(new StringField("f" + field, "v" + dice.nextInt(VALUES), Field.Store.NO));
          }
          document.add(new StringField("id", segment + "-" + i, Field.Store.NO));
          writer.addDocument(document);
        }
        writer.deleteDocuments(new Term("id", segment + "-" + dice.nextInt(20)));
        writer.commit();
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private List<Integer> found(Query query) throws IOException {
    List<Integer> docs = new ArrayList<>();
    for (ScoreDoc hit : new IndexSearcher(reader).search(query, reader.maxDoc()).scoreDocs) {
      docs.add(hit.doc);
    }
    docs.sort(null);
    return docs;
  }

  @Test
  void findsWhatHasEachTerm() throws IOException {
    int hits = 0;
    for (int i = 0; i < 500; i++) {
      Conditions conditions = new Conditions();
      BooleanQuery.Builder reference = new BooleanQuery.Builder();
      for (int j = dice.nextInt(4); j >= 0; j--) {
        Query condition = dice.nextInt(8) == 0 ? new MatchAllDocsQuery() : new TermQuery(term());
        conditions.add(condition);
        reference.add(condition, Occur.FILTER);
      }
      List<Integer> expected = found(reference.build());
      assertThat(found(conditions.all())).as(conditions.all().toString()).isEqualTo(expected);
      assertThat(new IndexSearcher(reader).count(conditions.all())).isEqualTo(expected.size());
      hits += expected.size();
    }
    assertThat(reader.hasDeletions()).isTrue();
    assertThat(hits).isPositive();
  }

  @Test
  void withoutConditionsThereIsNothing() throws IOException {
    assertThat(found(new Conditions().all())).isEmpty();
  }
}
