package io.github.onkonetz.profiles;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import com.google.common.collect.MapMaker;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;

/**
 * A request that is refused for reasons of the catalogue. The HTTP status is that of the first
 * error. It is HAPI's kind of exception, so that it may leave any provider or interceptor, and the
 * entry of a batch too.
 */
public final class RefusedException extends BaseServerResponseException {

  private static final long serialVersionUID = 1L;

  /** Statuses from here on refuse. */
  private static final int BAD_REQUEST = 400;

  /**
   * HAPI keeps nothing of an exception but its message when an entry of a batch fails. Messages are
   * compared by identity, and are forgotten as soon as nobody holds them.
   */
  private static final ConcurrentMap<String, List<Finding>> BY_MESSAGE =
      new MapMaker().weakKeys().makeMap();

  private final transient List<Finding> findings;

  public RefusedException(Finding... findings) {
    this(List.of(findings));
  }

  public RefusedException(List<Finding> findings) {
    this(findings, message(findings));
  }

  private RefusedException(List<Finding> findings, String message) {
    super(status(findings), message);
    this.findings = List.copyOf(findings);
    setOperationOutcome(Finding.outcome(findings, MessageLanguage.GERMAN));
    BY_MESSAGE.put(message, this.findings);
  }

  @SuppressWarnings("StringOperationCanBeSimplified") // One object for each exception.
  private static String message(List<Finding> findings) {
    return new String(firstError(findings).text(MessageLanguage.ENGLISH));
  }

  /** The HTTP status of an answer with these findings. */
  static int status(List<Finding> findings) {
    return firstError(findings).code().status();
  }

  private static Finding firstError(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.code().status() >= BAD_REQUEST)
        .findFirst()
        .orElse(findings.get(0));
  }

  /** Why the request is refused; at least one. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings of the exception that has this very message; nothing if it is another's. */
  public static Optional<List<Finding>> findingsOf(String message) {
    return Optional.ofNullable(message).map(BY_MESSAGE::get);
  }
}
