package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.storage.DatabaseState;
import io.github.onkonetz.testing.MemoryDirectory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;

class DirectoryIndexTest {

  @Test
  void findsEntriesByTheirParameters() throws IOException {
    try (DirectoryIndex index = MemoryDirectory.ofSamples();
        DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.size()).isEqualTo(MemoryDirectory.samples().size());
      assertThat(
              find(
                  snapshot,
                  new TermQuery(
                      new Term(IndexFields.string("name"), "UNIVERSITATSKLINIKUM LEIPZIG"))))
          .contains("Organization/uk-leipzig");
      assertThat(
              find(snapshot, new TermQuery(new Term(IndexFields.token("service-type"), "car-t"))))
          .isNotEmpty()
          .allMatch(e -> e.startsWith("HealthcareService/"));
      assertThat(((OrganizationFacts) snapshot.entry("Organization", "uk-leipzig").facts()).name())
          .isEqualTo("Universitätsklinikum Leipzig");
    }
  }

  @Test
  void showsAWriteToSnapshotsTakenAfterIt() {
    try (DirectoryIndex index = MemoryDirectory.of(List.of());
        DirectorySnapshot before = index.acquire()) {
      index.publish(List.of(MemoryDirectory.stored(organization("a", "Alt", 1))));
      try (DirectorySnapshot after = index.acquire()) {
        assertThat(before.entry("Organization", "a")).isNull();
        assertThat(before.size()).isZero();
        assertThat(after.entry("Organization", "a").version()).isEqualTo(1);
        assertThat(after.size()).isEqualTo(1);
      }
    }
  }

  /** The health of an index on a node that is well otherwise. */
  static Health health(boolean enabled, DirectoryIndex index) {
    return new IndexHealth(
            new IndexSettings(enabled, Duration.ofDays(1)),
            index,
            new FollowingTimes(new SimpleMeterRegistry()),
            new DatabaseState())
        .health();
  }

  static Organization organization(String id, String name, int version) {
    Organization organization = new Organization().setName(name);
    organization.setId(id);
    organization.getMeta().setVersionId(Integer.toString(version));
    return organization;
  }

  static List<String> find(DirectorySnapshot snapshot, Query query) throws IOException {
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : snapshot.searcher().search(query, 1000).scoreDocs) {
      found.add(snapshot.entry(hit.doc).reference());
    }
    return found;
  }
}
