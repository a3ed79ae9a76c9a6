package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the package and makes the validator warm on a thread of its own, while the rest of the
 * server is being put together: entries of every profile are validated, so that the first one that
 * somebody sends takes no longer than the thousandth.
 */
final class ValidatorStart {

  /** Entries of each profile that are validated; more than that changes nothing measurable. */
  private static final int EXAMPLES_PER_PROFILE = 25;

  private static final Logger LOG = LoggerFactory.getLogger(ValidatorStart.class);

  private final CompletableFuture<ConformancePackage> conformance;
  private final CompletableFuture<ProfileValidation> validation;
  private final CompletableFuture<Void> warm;

  private ValidatorStart(FhirContext fhirContext, Executor executor) {
    this.conformance =
        CompletableFuture.supplyAsync(() -> ConformancePackage.load(fhirContext), executor);
    this.validation = conformance.thenApply(c -> new ProfileValidation(c, fhirContext));
    this.warm = validation.thenAccept(v -> warmUp(v, conformance.join().examples(), fhirContext));
  }

  /** Begins at once, on a thread that ends when the validator is warm. */
  static ValidatorStart begin(FhirContext fhirContext) {
    return new ValidatorStart(
        fhirContext,
        task -> {
          Thread thread = new Thread(task, "validator-start");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** The package; waits until it is read. */
  ConformancePackage conformance() {
    return joined(conformance);
  }

  /** The validation, warm or not yet. */
  ProfileValidation validation() {
    return joined(validation);
  }

  boolean isWarm() {
    return warm.isDone() && !warm.isCompletedExceptionally();
  }

  /** Waits until the validator is warm. */
  void awaitWarm() {
    joined(warm);
  }

  private static <T> T joined(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void warmUp(
      ProfileValidation validation, Iterable<String> examples, FhirContext fhirContext) {
    long begun = System.nanoTime();
    validation.read();
    Map<String, Integer> done = new HashMap<>();
    for (String example : examples) {
      Resource entry = (Resource) fhirContext.newJsonParser().parseResource(example);
      String profile = validation.profileOf(entry).orElse(null);
      if (profile != null && done.merge(profile, 1, Integer::sum) <= EXAMPLES_PER_PROFILE) {
        validation.findings(entry, EntryText.ofBody(example), Set.of());
      }
    }
    validation.refill();
    LOG.debug("The validator was warm after {} ms", (System.nanoTime() - begun) / 1_000_000);
  }
}
