package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the validator forget what it knew when a definition has been written, so that a profile or
 * a code system is in effect as soon as the write has answered. HAPI itself would remember for
 * minutes, also that there was none.
 */
@Interceptor
final class DefinitionChanges {

  private static final Set<String> DEFINITIONS =
      Set.of("StructureDefinition", "CodeSystem", "ValueSet", "ConceptMap");

  private final Supplier<IValidationSupport> repository;
  private final ProfileValidation validation;

  DefinitionChanges(Supplier<IValidationSupport> repository, ProfileValidation validation) {
    this.repository = repository;
    this.validation = validation;
  }

  /** A new definition. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    forgetAfterCommit(resource);
  }

  /** Another version of one. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    forgetAfterCommit(after);
  }

  /** One less. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    forgetAfterCommit(resource);
  }

  private void forgetAfterCommit(IBaseResource resource) {
    if (!DEFINITIONS.contains(resource.fhirType())) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            repository.get().invalidateCaches();
            validation.changed(url(resource));
          }
        });
  }

  private static @Nullable String url(IBaseResource definition) {
    return definition instanceof MetadataResource known ? known.getUrl() : null;
  }
}
