package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the text of an entry to a profile. Keeps validators for reuse, as many as there are
 * processors: more would only take turns. Safe for use by several threads, none of which waits for
 * another.
 */
final class EntryValidator {

  private static final Logger LOG = LoggerFactory.getLogger(EntryValidator.class);

  private final KnownDefinitions definitions;
  private final ValidatorContext context;
  private final BlockingQueue<ReusableValidator> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  EntryValidator(FhirContext fhirContext, ConformancePackage conformance) {
    this.definitions = new KnownDefinitions(fhirContext, conformance);
    this.context = new ValidatorContext(definitions);
  }

  /** Reads FHIR's own definitions; takes seconds the first time. */
  void read() {
    definitions.read();
  }

  /** What the validator says; if it stumbles over the text, that it cannot be read. */
  List<ValidatorMessage> messages(EntryText text, String profile) {
    StructureDefinition definition = definition(profile);
    ReusableValidator validator = idle.poll();
    if (validator == null) {
      validator = new ReusableValidator(context);
    }
    context.listen();
    try {
      List<ValidatorMessage> messages =
          validator.messages(text, definition).stream()
              .map(m -> ValidatorMessage.of(m, context))
              .toList();
      giveBack(validator);
      return messages;
    } catch (RuntimeException stumbled) {
      // What could not be looked at must not be stored, and the sender can do something about it.
      // A line for each, since senders make them; the whole trace for who looks for it.
      LOG.warn("The validator stumbled over an entry held to {}: {}", profile, stumbled.toString());
      LOG.debug("The validator stumbled", stumbled);
      return List.of(ValidatorMessage.unreadable());
    } finally {
      context.stopListening();
    }
  }

  /** Whether there is a profile with that canonical URL, in the package or in the repository. */
  boolean knows(String profile) {
    return context.fetchResource(StructureDefinition.class, profile) != null;
  }

  /** The code system with that canonical URL; null if there is none. */
  @Nullable CodeSystem codeSystem(String url) {
    return (CodeSystem) definitions.support().fetchCodeSystem(url);
  }

  private StructureDefinition definition(String profile) {
    StructureDefinition definition = context.fetchResource(StructureDefinition.class, profile);
    if (definition == null) {
      throw new IllegalArgumentException("There is no profile " + profile);
    }
    return definition;
  }

  /** One that has thrown an exception does not come back. */
  private void giveBack(ReusableValidator validator) {
    if (!validator.isWornOut()) {
      idle.offer(validator);
    }
  }

  /** Puts validators in place that have not been used yet. */
  void refill() {
    idle.clear();
    while (idle.offer(new ReusableValidator(context))) {
      // until the queue is full
    }
  }

  /** From now on, definitions are also looked for in the repository, last. */
  void lookAlsoIn(IValidationSupport repository) {
    definitions.lookAlsoIn(repository);
  }

  /** A definition was written to the repository or deleted from it. */
  void changed(@Nullable String url) {
    definitions.changed(url);
  }
}
