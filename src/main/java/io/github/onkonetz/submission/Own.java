package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.jspecify.annotations.Nullable;

/** Requests that this package itself makes of the repository. */
final class Own {

  private static final String KEY = Own.class.getName();

  private Own() {}

  static RequestDetails request() {
    SystemRequestDetails request = new SystemRequestDetails();
    request.getUserData().put(KEY, true);
    // HAPI adds tags to those of the version before unless it is told to replace them.
    request.addHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE, "TAG");
    return request;
  }

  static boolean is(@Nullable RequestDetails request) {
    return request != null && Boolean.TRUE.equals(request.getUserData().get(KEY));
  }
}
