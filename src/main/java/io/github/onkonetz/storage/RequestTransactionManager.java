package io.github.onkonetz.storage;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Gives the transactions of requests a time. Hibernate sets what is left of it on each statement,
 * so that the driver cancels one that takes too long.
 */
final class RequestTransactionManager extends JpaTransactionManager {

  private static final long serialVersionUID = 1L;

  private final int seconds;

  RequestTransactionManager(EntityManagerFactory factory, DatabaseLimits limits) {
    super(factory);
    this.seconds = Math.toIntExact(limits.time().toSeconds());
  }

  @Override
  protected int determineTimeout(TransactionDefinition definition) {
    int asked = super.determineTimeout(definition);
    return asked == TransactionDefinition.TIMEOUT_DEFAULT && RequestTime.isRunning()
        ? seconds
        : asked;
  }
}
