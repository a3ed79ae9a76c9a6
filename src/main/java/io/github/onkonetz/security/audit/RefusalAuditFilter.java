package io.github.onkonetz.security.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that somebody was refused: 401 or 403, whoever said so, and 422 for a submission or for a
 * name and password. Only so many records are made in a minute, for one address and for all; of the
 * rest the next record has the number. So nobody can fill the disk, or keep the database busy, by
 * being refused.
 */
final class RefusalAuditFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(RefusalAuditFilter.class);

  private static final int UNPROCESSABLE = 422;

  /** The page says there what was wrong; a person who tries again is not to be told 401. */
  private static final String SIGN_IN = "/account/sign-in";

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Addresses that are told apart; of more, the quietest are forgotten. */
  private static final int ADDRESSES = 1_000;

  /** Characters of a path that are kept; the longest address of an entry has about 100. */
  private static final int LONGEST_PATH = 200;

  private final transient AuditTrail trail;
  private final transient Executor background;
  private final int perAddress;
  private final transient Bucket all;
  private final transient Cache<String, Bucket> byAddress =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(MINUTE).build();
  private final AtomicLong unrecorded = new AtomicLong();

  /**
   * @param background where records are written, so that a refusal does not wait for the database
   */
  RefusalAuditFilter(AuditTrail trail, AuditSettings settings, Executor background) {
    this.trail = trail;
    this.background = background;
    this.perAddress = settings.refusalsPerAddress();
    this.all = bucket(settings.refusalsPerMinute());
  }

  private static Bucket bucket(int capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, MINUTE))
        .build();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    int status = response.getStatus();
    if (status == HttpServletResponse.SC_UNAUTHORIZED
        || status == HttpServletResponse.SC_FORBIDDEN) {
      note(request, status, AuditAction.REFUSED);
    } else if (status == UNPROCESSABLE && request.getRequestURI().endsWith(SIGN_IN)) {
      note(request, status, AuditAction.REFUSED);
    } else if (status == UNPROCESSABLE && isSubmission(request)) {
      note(request, status, AuditAction.REJECTED);
    }
  }

  /** Of a submission that is not taken in nothing is kept but this record. */
  private static boolean isSubmission(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().endsWith("/$submit")
        && (query == null || !query.contains("dry-run=true"));
  }

  private void note(HttpServletRequest request, int status, AuditAction action) {
    Bucket ofAddress =
        byAddress.get(String.valueOf(request.getRemoteAddr()), unknown -> bucket(perAddress));
    if (!ofAddress.tryConsume(1) || !all.tryConsume(1)) {
      unrecorded.incrementAndGet();
      return;
    }
    AuditedSender sender = AuditedSender.of(request);
    // The request is used again by the container as soon as it is answered.
    String what = request.getMethod() + " " + shortened(request.getRequestURI()) + " " + status;
    background.execute(() -> write(action, sender, what));
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...";
  }

  private void write(AuditAction action, AuditedSender sender, String what) {
    long before = unrecorded.getAndSet(0);
    AuditedEntry asked = new AuditedEntry(what, null, AuditEventAction.E);
    List<AuditedEntry> entries =
        before == 0
            ? List.of(asked)
            : List.of(
                asked,
                new AuditedEntry(
                    "refusals before without a record of their own: " + before,
                    null,
                    AuditEventAction.E));
    try {
      trail.write(action, sender, entries);
    } catch (RuntimeException databaseAway) {
      unrecorded.addAndGet(before + 1);
      LOG.warn("A refusal could not be recorded: {}", databaseAway.getMessage());
    }
  }
}
