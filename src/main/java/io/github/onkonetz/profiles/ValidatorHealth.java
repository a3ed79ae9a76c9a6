package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.IValidationSupport;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Part of {@code /actuator/health/readiness}: the validator is warm. The start waits for it too,
 * and fails if it cannot get warm.
 */
class ValidatorHealth implements HealthIndicator {

  private final ValidatorStart start;
  private final IValidationSupport repository;

  ValidatorHealth(ValidatorStart start, IValidationSupport repository) {
    this.start = start;
    this.repository = repository;
  }

  @Order(0)
  @EventListener(ApplicationReadyEvent.class)
  void awaitValidator() {
    start.awaitWarm();
    start.validation().lookAlsoIn(repository);
  }

  @Override
  public Health health() {
    return (start.isWarm() ? Health.up() : Health.outOfService()).build();
  }
}
