package io.github.onkonetz.submission;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everybody but the server from writing what a submission consists of, whoever may write
 * otherwise and whichever way the write comes: what was reviewed has to be what was sent.
 */
@Interceptor
public final class GuardInterceptor {

  GuardInterceptor() {}

  /** A new resource. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    hold(null, resource, request);
  }

  /** Another version of a resource. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    hold(before, after, request);
  }

  /** A resource less. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource resource, RequestDetails request) {
    hold(resource, null, request);
  }

  private static void hold(
      @Nullable IBaseResource before, @Nullable IBaseResource after, RequestDetails request) {
    if (!Own.is(request) && (isOfSubmission(before) || isOfSubmission(after))) {
      throw new RefusedException(Finding.of(ErrorCode.SUBMIT_DIRECT));
    }
  }

  /** Every Task is one of a submission: a directory has no other. */
  private static boolean isOfSubmission(@Nullable IBaseResource resource) {
    return resource instanceof Task
        || (resource instanceof Bundle bundle && bundle.getMeta().hasProfile(KeptChanges.PROFILE));
  }
}
