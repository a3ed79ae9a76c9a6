package io.github.onkonetz.integrity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in our words what HAPI says when the target of a reference goes away between our first look
 * and the storing, and of references in resources that are no entries. It is content that cannot be
 * stored, so 422 and not HAPI's 400.
 */
@Interceptor
public final class LostTargets {

  /** Before whoever answers all failures. */
  private static final int ORDER = -10;

  private static final Pattern NOT_FOUND =
      Pattern.compile("HAPI-1094: Resource (\\S+) not found, specified in path: (\\S+)");
  private static final Pattern DELETED =
      Pattern.compile("HAPI-1096: Resource (\\S+) is deleted, specified in path: (\\S+)");
  private static final Pattern OUTSIDE =
      Pattern.compile("HAPI-0507: Resource contains external reference to URL \"([^\"]+)\"");

  /** The same refusal in our words; null for every other failure. */
  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = ORDER)
  public @Nullable BaseServerResponseException translate(
      RequestDetails request, Throwable failure) {
    if (!(failure instanceof InvalidRequestException)) {
      return null;
    }
    String message = String.valueOf(failure.getMessage());
    Matcher notFound = NOT_FOUND.matcher(message);
    Matcher deleted = DELETED.matcher(message);
    if (notFound.lookingAt()) {
      return refused(request, ErrorCode.REFERENCE_TO_NOTHING, notFound);
    }
    if (deleted.lookingAt()) {
      return refused(request, ErrorCode.REFERENCE_TO_DELETED, deleted);
    }
    Matcher outside = OUTSIDE.matcher(message);
    return outside.lookingAt() ? refused(request, ErrorCode.REFERENCE_OUTSIDE, outside) : null;
  }

  private static RefusedException refused(
      RequestDetails request, ErrorCode code, Matcher targetAndPath) {
    Finding target = Finding.of(code, targetAndPath.group(1));
    Finding finding =
        targetAndPath.groupCount() == 1 ? target : target.at(targetAndPath.group(2) + ".reference");
    RefusedException refused = new RefusedException(finding);
    refused.setOperationOutcome(
        Finding.outcome(
            List.of(finding), MessageLanguage.preferred(request.getHeader("Accept-Language"))));
    return refused;
  }
}
