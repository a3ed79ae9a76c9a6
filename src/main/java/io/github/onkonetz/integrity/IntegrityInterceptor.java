package io.github.onkonetz.integrity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import io.github.onkonetz.profiles.ProfileValidation;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that every change of an entry is looked at before it is committed, whichever way it
 * comes, those of the server itself included, and that nothing is deleted that others refer to.
 */
@Interceptor
public final class IntegrityInterceptor {

  private final ProfileValidation profiles;
  private final LastLook lastLook;

  IntegrityInterceptor(ProfileValidation profiles, LastLook lastLook) {
    this.profiles = profiles;
    this.lastLook = lastLook;
  }

  /** A new entry. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource entry) {
    written(null, entry);
  }

  /** Another version of an entry, or one of an entry that was deleted. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    written(before == null || before.isDeleted() ? null : (Resource) before, after);
  }

  private void written(@Nullable Resource before, IBaseResource after) {
    if (after instanceof Resource entry && profiles.profileOf(entry).isPresent()) {
      String id = entry.getIdElement().getIdPart();
      lastLook.at(new ChangedEntry(entry.fhirType(), id, before, entry, null));
    }
  }

  /**
   * One entry less, of any type. HAPI calls the later hook of conditional deletes only when the
   * transaction is being committed, which is too late to be looked at.
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    IIdType id = resource.getIdElement();
    Resource before = (Resource) resource;
    lastLook.at(new ChangedEntry(before.fhirType(), id.getIdPart(), before, null, null));
  }

  /**
   * HAPI asks early whether others refer to what is deleted, and answers in its own words. The last
   * look asks again when the transaction is complete; it decides.
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
  public void deleteConflicts(DeleteConflictList conflicts) {
    conflicts.removeIf(conflict -> true);
  }
}
