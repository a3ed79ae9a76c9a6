package io.github.onkonetz.integrity;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is remembered for the database transaction of this thread, and forgotten with it. */
final class OfTransaction {

  private OfTransaction() {}

  /** The one of that class; a new one if there is none yet. */
  static <T extends TransactionSynchronization> T get(Class<T> type, Supplier<T> first) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseGet(
            () -> {
              T added = first.get();
              TransactionSynchronizationManager.registerSynchronization(added);
              return added;
            });
  }
}
