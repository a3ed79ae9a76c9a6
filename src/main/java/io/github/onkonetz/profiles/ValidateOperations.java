package io.github.onkonetz.profiles;

import org.hl7.fhir.instance.model.api.IBaseResource;

/** Offers {@code $validate} for any resource type. */
public final class ValidateOperations {

  private final AskedValidation validation;

  ValidateOperations(AskedValidation validation) {
    this.validation = validation;
  }

  /** The provider of the operation for that type. */
  public ValidateProvider of(Class<? extends IBaseResource> type) {
    return new ValidateProvider(type, validation);
  }
}
