package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.IValidationSupport;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Part of {@code /actuator/health/readiness}: the validator is warm, and so is everything else that
 * looks at a write. The start waits for it too, and fails if it cannot get warm.
 */
class ValidatorHealth implements HealthIndicator {

  private final ValidatorStart start;
  private final IValidationSupport repository;
  private final RehearseWrites rehearsal;
  private volatile boolean rehearsed;

  ValidatorHealth(ValidatorStart start, IValidationSupport repository, RehearseWrites rehearsal) {
    this.start = start;
    this.repository = repository;
    this.rehearsal = rehearsal;
  }

  @Order(0)
  @EventListener(ApplicationReadyEvent.class)
  void awaitValidator() {
    start.awaitWarm();
    start.validation().lookAlsoIn(repository);
    rehearsal.run();
    rehearsed = true;
  }

  @Override
  public Health health() {
    return (start.isWarm() && rehearsed ? Health.up() : Health.outOfService()).build();
  }
}
