package io.github.onkonetz.security.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.jspecify.annotations.Nullable;

/**
 * The record of what was changed, reviewed, administered and refused, as AuditEvents in the
 * repository. It has no secrets and nothing of people but the id of their client or account and a
 * network address. Lookups are not recorded.
 *
 * <p>What a request writes to the repository is recorded by itself, in the same transaction: there
 * is no write without its record. {@link #means} says what such writes are if they are more than
 * direct writes; {@link #record} is for what writes nothing to the repository. Safe for all
 * threads.
 *
 * @see <a href="https://hl7.org/fhir/R4/auditevent.html">AuditEvent</a>
 */
public final class AuditTrail {

  private static final String MEANING = AuditTrail.class.getName() + ".meaning";
  private static final String OWN = AuditTrail.class.getName() + ".own";

  private final DaoRegistry repository;
  private final AuditEvents events;

  AuditTrail(DaoRegistry repository, AuditEvents events) {
    this.repository = repository;
    this.events = events;
  }

  /**
   * Says what the writes of that request are. To be called before the first of them; the writes
   * must be made with that request. A request of the server itself is recorded only if it has a
   * meaning.
   */
  public void means(RequestDetails request, AuditAction what) {
    request.getUserData().put(MEANING, what);
  }

  static @Nullable AuditAction meaningOf(RequestDetails request) {
    return (AuditAction) request.getUserData().get(MEANING);
  }

  /**
   * Records something, in the running transaction if there is one.
   *
   * @param about what it was done to: {@code type/id}, or a name that is no secret
   */
  public void record(HttpServletRequest request, AuditAction what, String... about) {
    write(what, AuditedSender.of(request), entries(what, about));
  }

  /** The same for a request to the FHIR endpoint. */
  public void record(RequestDetails request, AuditAction what, String... about) {
    write(what, AuditedSender.of(request), entries(what, about));
  }

  /**
   * Records that a client or account was added or changed, in the running transaction.
   *
   * @param about whose access it was, as a name that is no secret
   * @param step what was done, in a word
   */
  public void administered(HttpServletRequest request, String about, String step, boolean added) {
    write(
        AuditAction.ADMINISTERED,
        AuditedSender.of(request),
        List.of(AuditedEntry.administered(about, step, added)));
  }

  private static List<AuditedEntry> entries(AuditAction what, String... about) {
    return Arrays.stream(about).map(a -> new AuditedEntry(a, null, what.action())).toList();
  }

  void write(AuditAction what, AuditedSender sender, List<AuditedEntry> entries) {
    store(events.of(what, sender, entries));
  }

  /** Records what was done some time ago. */
  void write(AuditAction what, AuditedSender sender, List<AuditedEntry> entries, Instant when) {
    store(events.of(what, sender, entries).setRecorded(Date.from(when)));
  }

  private void store(AuditEvent event) {
    SystemRequestDetails own = new SystemRequestDetails();
    own.getUserData().put(OWN, true);
    repository.getResourceDao(AuditEvent.class).create(event, own);
  }

  /** Whether that request was made here, to write a record. */
  static boolean isOwn(@Nullable RequestDetails request) {
    return request != null && request.getUserData().containsKey(OWN);
  }
}
