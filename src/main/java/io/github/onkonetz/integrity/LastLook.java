package io.github.onkonetz.integrity;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Collects the changes of a database transaction and looks at all of them together just before it
 * is committed. What is wrong then rolls it back, with what was taken for it. A retry is a new
 * transaction and begins anew.
 */
final class LastLook {

  private final EntriesTogether together;
  private final JdbcTemplate jdbc;
  private final EntityManagerFactory entityManagers;

  LastLook(EntriesTogether together, DataSource dataSource, EntityManagerFactory entityManagers) {
    this.together = together;
    this.jdbc = new JdbcTemplate(dataSource);
    this.entityManagers = entityManagers;
  }

  /** Adds a change to those of the transaction that is going on in this thread. */
  void at(ChangedEntry change) {
    OfTransaction.get(Changes.class, Changes::new)
        .changes
        .merge(change.type() + "/" + change.id(), change, ChangedEntry::then);
  }

  private void look(List<ChangedEntry> changes) {
    // The tables must say what the transaction has written, and this thread must not write rows
    // while it holds the locks: two transactions could wait for each other.
    EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers).flush();
    Lock.take(together.locks(changes), jdbc);
    List<List<Finding>> findings = together.apply(changes);
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      ChangedEntry change = changes.get(i);
      findings.get(i).stream().map(change::placed).forEach(all::add);
    }
    // The status of the answer is that of the first: 409 for what others refer to, before 422.
    all.sort(Comparator.comparing(finding -> finding.code().status()));
    if (!all.isEmpty()) {
      throw new RefusedException(all);
    }
  }

  /** The changes of one transaction. */
  private final class Changes implements TransactionSynchronization {

    private final Map<String, ChangedEntry> changes = new LinkedHashMap<>();

    /** It may wait for other transactions, so it comes before whoever holds up other writers. */
    @Override
    public int getOrder() {
      return 0;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      look(List.copyOf(changes.values()));
    }
  }
}
