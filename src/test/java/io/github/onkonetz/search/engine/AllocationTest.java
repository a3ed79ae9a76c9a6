package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.util.UrlUtil;
import com.sun.management.ThreadMXBean;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.answer.EntryResponse;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.answer.SearchsetWriter;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.GeneratedDirectory;
import io.github.onkonetz.testing.MemoryDirectory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * How much memory an answer takes that is thrown away afterwards: of a read hardly anything, of a
 * search the bytes that are sent and little more for each hit.
 */
class AllocationTest {

  private static final Logger LOG = LoggerFactory.getLogger(AllocationTest.class);

  private static final int ORGANIZATIONS = 2_000;

  private static final int ROUNDS = 8;

  private static final int REPEATED = 400;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static DirectoryIndex index;
  private static IndexLookups lookups;
  private static SearchsetResponse searchsets;

  @BeforeAll
  static void fill() {
    List<Resource> entries = GeneratedDirectory.of(ORGANIZATIONS, 42).toList();
    index = MemoryDirectory.of(entries);
    LookupVocabulary vocabulary = new LookupVocabulary(MemoryDirectory.registry());
    LookupParameters parameters = new LookupParameters(vocabulary);
    lookups =
        new IndexLookups(
            index,
            new SearchEngine(index, vocabulary, parameters, new EngineUnderTest.NoCodeSets()),
            parameters,
            new LookupPath(false, List.of()),
            new LookupCounts(new SimpleMeterRegistry()));
    searchsets = new SearchsetResponse(new SearchsetWriter(MemoryDirectory.CONTEXT));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /**
   * Bytes of one piece of work, on average: the least of several rounds, since on a busy machine
   * the compiler takes its time, and what it has not seen to yet allocates more.
   *
   * @param name for the log
   */
  private static long allocated(String name, Runnable work) {
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getThreadAllocatedBytes(thread);
      for (int i = 0; i < REPEATED; i++) {
        work.run();
      }
      least = Math.min(least, (THREADS.getThreadAllocatedBytes(thread) - before) / REPEATED);
    }
    LOG.info("{}: {} bytes", name, least);
    return least;
  }

  @Test
  void aReadTakesLessThanAKilobyte() {
    MockHttpServletRequest request =
        new MockHttpServletRequest("GET", "/fhir/Organization/gen-o-7");
    String id = first("Organization");
    DiscardingResponse response = new DiscardingResponse();
    long bytes =
        allocated(
            "read",
            () -> {
              try {
                EntryResponse.sendJson(
                    lookups.read("Organization", id).orElseThrow(),
                    request,
                    response,
                    EngineUnderTest.BASE,
                    false);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(bytes).isLessThan(1_024);
  }

  private static String first(String type) {
    return answer(type, "_count=1").hits().get(0).entry().id();
  }

  private static Searchset answer(String type, String query) {
    return answer(type, UrlUtil.parseQueryString(query));
  }

  private static Searchset answer(String type, Map<String, String[]> asked) {
    return lookups.answer(
        type, lookups.claimPlain(type, asked), EngineUnderTest.BASE, SearchPlan.UNWANTED);
  }

  /**
   * The bounds.
   *
   * @param search one of twenty hits, or of nearly as many
   * @param basis bytes for understanding and finding, whatever the number of hits
   * @param perHit bytes for each hit and each entry that comes along, beyond those that are sent
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "Organization?name=klinik 80000 300",
        "Organization?_sort=name&active=true 80000 300",
        "HealthcareService?active=true&_include=HealthcareService:organization 80000 300",
        "HealthcareService?location.near=51.2%7C11.97%7C50%7Ckm&_include=HealthcareService:organization"
            + "&_include=HealthcareService:location 220000 300",
        "OrganizationAffiliation?active=true&_include=OrganizationAffiliation:participating-organization"
            + " 80000 300",
        "Location?near=51.2%7C11.97%7C25%7Ckm 60000 300",
        "Organization?_count=3&_revinclude=HealthcareService:organization"
            + "&_revinclude=Location:organization 90000 300",
        "PractitionerRole?active=true&organization.name=klinik 500000 300"
      })
  void aSearchTakesWhatItSendsAndLittleMore(String search, long basis, long perHit) {
    String[] parts = search.split("\\?", 2);
    Map<String, String[]> asked = UrlUtil.parseQueryString(parts[1]);
    Searchset answer = answer(parts[0], asked);
    long entries = answer.hits().size() + answer.includes().size();
    assertThat(entries).as("entries").isPositive();
    DiscardingResponse response = new DiscardingResponse();
    long bytes =
        allocated(
            search,
            () -> {
              try {
                searchsets.sendJson(
                    answer(parts[0], asked),
                    EngineUnderTest.BASE,
                    MessageLanguage.ENGLISH,
                    response,
                    false);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    LOG.info("{} entries, {} bytes sent, total {}", entries, response.length(), answer.total());
    assertThat(bytes - response.length()).as(search).isLessThan(basis + perHit * entries);
  }
}
