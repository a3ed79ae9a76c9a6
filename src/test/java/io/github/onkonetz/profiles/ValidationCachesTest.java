package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Everything that validation remembers has a bound, which no sender can move: {@code
 * docs/decisions/0010-validator.md} lists them.
 */
class ValidationCachesTest {

  private static final int BOUND = KnownDefinitions.MOST_REMEMBERED;

  /** What nobody has made up before fills every cache that is filled by senders. */
  private static final int MADE_UP = 3 * BOUND;

  private final KnownDefinitions definitions =
      new KnownDefinitions(Entries.fhir(), Entries.conformance());
  private final ValidationSupportChain chain = (ValidationSupportChain) definitions.support();

  @Test
  void answersAboutCodesAreNotMoreThanTheirBound() {
    ValidationSupportContext context = new ValidationSupportContext(chain);
    for (int i = 0; i < MADE_UP; i++) {
      chain.validateCode(
          context,
          new ConceptValidationOptions(),
          "http://terminology.hl7.org/CodeSystem/organization-type",
          "made-up-" + i,
          null,
          "http://hl7.org/fhir/ValueSet/organization-type");
    }
    assertThat(remembered()).isPositive();
    await().atMost(Duration.ofSeconds(10)).until(() -> remembered() <= BOUND);
  }

  @Test
  void addressesThatLeadNowhereAreNotMoreThanTheirBound() {
    for (int i = 0; i < MADE_UP; i++) {
      chain.fetchStructureDefinition("https://example.org/StructureDefinition/" + i);
      chain.fetchCodeSystem("https://example.org/CodeSystem/" + i);
      chain.fetchValueSet("https://example.org/ValueSet/" + i);
    }
    assertThat(remembered()).isPositive();
    await().atMost(Duration.ofSeconds(10)).until(() -> remembered() <= BOUND);
    assertThat(size("myStructureDefinitionsByUrl")).isZero();
  }

  @Test
  void whatStaysForGoodIsOfDefinitionsThatAreThere() {
    definitions.read();
    int there = definitions.structures().size();
    ValidatorContext context = new ValidatorContext(definitions);
    String ours = "https://onkonetz.github.io/fhir/StructureDefinition/designation";
    String theirs = "http://hl7.org/fhir/StructureDefinition/Organization";
    for (int i = 0; i < 1000; i++) {
      for (String url : List.of(ours, theirs)) {
        context.fetchResource(
            org.hl7.fhir.r5.model.StructureDefinition.class, url + "|" + i + ".0.0");
      }
    }
    assertThat(size("myStructureDefinitionsByUrl")).isLessThan(there + 10);
    assertThat(size("myNonExpiringCache")).isLessThan(10);
  }

  @Test
  void definitionsAreHeldWithoutTheirNarrative() {
    definitions.read();
    List<IBaseResource> held = chain.fetchAllConformanceResources();
    assertThat(held)
        .hasSizeGreaterThan(1000)
        .allMatch(definition -> ((DomainResource) definition).getText().isEmpty());
  }

  @Test
  void validatorsAreKeptForAHundredEntriesAndNotMoreThanThereAreProcessors() throws Exception {
    EntryValidator validator = new EntryValidator(Entries.fhir(), Entries.conformance());
    validator.read();
    String text = Entries.valid().get(0);
    Resource entry = (Resource) Entries.fhir().newJsonParser().parseResource(text);
    String profile = Entries.validation().profileOf(entry).orElseThrow();
    int processors = Runtime.getRuntime().availableProcessors();
    atOnce(4 * processors, () -> validator.messages(EntryText.ofBody(text), profile));
    assertThat(kept(validator)).isNotEmpty().hasSizeLessThanOrEqualTo(processors);
    List<Object> first = kept(validator);
    for (int i = 0; i < 101 * processors; i++) {
      validator.messages(EntryText.ofBody(text), profile);
    }
    assertThat(kept(validator))
        .hasSizeLessThanOrEqualTo(processors)
        .doesNotContainAnyElementsOf(first);
  }

  @Test
  void refusalsAreForgottenWithTheirAnswers() {
    refuse(10_000);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              System.gc();
              // The map lets go of what is gone when something new comes.
              refuse(100);
              return ((Map<?, ?>)
                          ReflectionTestUtils.getField(RefusedException.class, "BY_MESSAGE"))
                      .size()
                  < 1000;
            });
  }

  private static void refuse(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(new RefusedException(Finding.of(ErrorCode.FORM_NO_RESOURCE, "x" + i)).findings())
          .hasSize(1);
    }
  }

  private long remembered() {
    Object cache = ReflectionTestUtils.getField(chain, "myExpiringCache");
    // Caffeine evicts on the side; this is the moment to have it done.
    ReflectionTestUtils.invokeMethod(cache, "cleanUp");
    Long entries = ReflectionTestUtils.invokeMethod(chain, "getMetricExpiringCacheEntries");
    return entries == null ? -1 : entries;
  }

  private int size(String field) {
    return ((Map<?, ?>) ReflectionTestUtils.getField(chain, field)).size();
  }

  private static List<Object> kept(EntryValidator validator) {
    return List.copyOf((Collection<?>) ReflectionTestUtils.getField(validator, "idle"));
  }

  private static void atOnce(int threads, Callable<?> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier together = new CyclicBarrier(threads);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  together.await();
                  return work.call();
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
