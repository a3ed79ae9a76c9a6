package io.github.onkonetz.security;

import io.github.onkonetz.security.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Changes by requests of HTTP: recorded as AuditEvents, with who sent the request. */
final class TrailOverHttp implements AdministrationTrail {

  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  TrailOverHttp(AuditTrail audit, TransactionTemplate transaction) {
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public <T> T together(Supplier<T> changes) {
    return Objects.requireNonNull(transaction.execute(running -> changes.get()));
  }

  @Override
  public void record(String about, Step step) {
    audit.administered(request(), about, step.code(), step == Step.ADDED);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
