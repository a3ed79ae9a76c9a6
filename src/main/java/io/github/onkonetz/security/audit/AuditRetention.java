package io.github.onkonetz.security.audit;

import ca.uhn.fhir.jpa.api.svc.IDeleteExpungeSvc;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes records that are older than they are kept, for good and with all that the repository has
 * of them. In batches, each a transaction of its own, and by one node at a time: whoever finds
 * another at it leaves it to that one.
 */
final class AuditRetention {

  private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

  /** Short enough to be over in less than a second, so that writes in between do not wait. */
  private static final int BATCH = 500;

  /** "onko" in ASCII, as all our locks; 31 is the number of this one. */
  private static final String LOCK = "select pg_try_advisory_xact_lock(1869507439, 31)";

  private static final String OLD =
      "select res_id from hfj_resource where res_type = 'AuditEvent' and res_deleted_at is null"
          + " and res_updated < ? order by res_updated limit "
          + BATCH;

  private final Period retention;
  private final Clock clock;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final IDeleteExpungeSvc<JpaPid> expunge;

  AuditRetention(
      Period retention,
      Clock clock,
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      IDeleteExpungeSvc<JpaPid> expunge) {
    this.retention = retention;
    this.clock = clock;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.expunge = expunge;
  }

  /**
   * Removes what is too old now.
   *
   * @return how many records were removed
   */
  int run() {
    Timestamp oldest =
        Timestamp.from(clock.instant().atOffset(ZoneOffset.UTC).minus(retention).toInstant());
    int all = 0;
    int removed;
    do {
      Integer batch = transaction.execute(running -> removeSome(oldest));
      removed = batch == null ? 0 : batch;
      all += removed;
    } while (removed == BATCH);
    if (all > 0) {
      LOG.info("Removed {} audit records from before {}", all, oldest.toInstant());
    }
    return all;
  }

  private int removeSome(Timestamp oldest) {
    if (!Boolean.TRUE.equals(jdbc.queryForObject(LOCK, Boolean.class))) {
      return 0;
    }
    List<JpaPid> old = jdbc.query(OLD, (row, i) -> JpaPid.fromId(row.getLong(1)), oldest);
    if (!old.isEmpty()) {
      expunge.deleteExpunge(old, false, null);
    }
    return old.size();
  }
}
