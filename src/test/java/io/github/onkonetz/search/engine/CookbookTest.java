package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import io.github.onkonetz.search.Cookbook;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The searches of the query cookbook, all of them answered from the index. */
class CookbookTest {

  private static DirectoryIndex index;
  private static EngineUnderTest engine;

  @BeforeAll
  static void fill() {
    index = MemoryDirectory.ofSamples();
    engine = new EngineUnderTest(index, new StoredCodeSets(terminology()));
  }

  private static ValidationSupportChain terminology() {
    try {
      NpmPackageValidationSupport ours = new NpmPackageValidationSupport(MemoryDirectory.CONTEXT);
      ours.loadPackageFromClasspath("classpath:onkonetz.directory.tgz");
      return new ValidationSupportChain(
          ours,
          new DefaultProfileValidationSupport(MemoryDirectory.CONTEXT),
          new InMemoryTerminologyServerValidationSupport(MemoryDirectory.CONTEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** What the index has: entries of the directory, as they are now. */
  static Stream<Cookbook.Query> searches() {
    return Cookbook.read().queries().stream()
        .filter(Cookbook.Query::isSearch)
        .filter(query -> ServedTypes.DIRECTORY.contains(query.path()))
        .filter(query -> !query.get().contains("Provenance"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searches")
  void answersAsTheCookbookSays(Cookbook.Query query) {
    List<String> ids = new ArrayList<>();
    List<Long> metres = new ArrayList<>();
    Set<String> includes = new TreeSet<>();
    String next = query.get();
    while (next != null) {
      Searchset page = engine.ask(next);
      assertThat(page.total()).isEqualTo(query.total());
      for (Searchset.Hit hit : page.hits()) {
        ids.add(hit.entry().id());
        if (hit.metres() != null) {
          metres.add(Math.round(hit.metres()));
        }
      }
      includes.addAll(EngineUnderTest.includes(page));
      next = EngineUnderTest.link(page, "next");
    }
    if (query.ids() != null) {
      assertThat(ids).isEqualTo(query.ids());
    }
    if (query.metres() != null) {
      assertThat(metres).isEqualTo(query.metres());
    }
    assertThat(includes).containsExactlyInAnyOrderElementsOf(query.includes());
  }
}
