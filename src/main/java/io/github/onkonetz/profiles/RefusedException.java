package io.github.onkonetz.profiles;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;

/**
 * A request that is refused for reasons of the catalogue. The HTTP status is that of the first
 * finding. It is HAPI's kind of exception, so that it may leave any provider or interceptor, and
 * the entry of a batch too.
 */
public final class RefusedException extends BaseServerResponseException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public RefusedException(Finding... findings) {
    this(List.of(findings));
  }

  public RefusedException(List<Finding> findings) {
    super(findings.get(0).code().status(), findings.get(0).text(MessageLanguage.ENGLISH));
    this.findings = List.copyOf(findings);
    setOperationOutcome(Finding.outcome(findings, MessageLanguage.GERMAN));
  }

  /** Why the request is refused; at least one. */
  public List<Finding> findings() {
    return findings;
  }
}
