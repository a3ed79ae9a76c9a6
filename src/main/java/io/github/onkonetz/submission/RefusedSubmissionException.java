package io.github.onkonetz.submission;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import java.util.List;

/**
 * A submission that is not kept: 422 with all findings, whatever a write would have answered for
 * the first of them.
 */
final class RefusedSubmissionException extends UnprocessableEntityException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RefusedSubmissionException(List<Finding> findings, MessageLanguage language) {
    super(findings.get(0).text(MessageLanguage.ENGLISH), Finding.outcome(findings, language));
    this.findings = findings;
  }

  List<Finding> findings() {
    return findings;
  }
}
