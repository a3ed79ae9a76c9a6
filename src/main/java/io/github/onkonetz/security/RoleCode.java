package io.github.onkonetz.security;

import io.github.onkonetz.security.Caller.Role;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * A role as audit records and Provenances tell it, by CodeSystem <a
 * href="https://onkonetz.github.io/fhir/CodeSystem/access-role">access-role</a>.
 */
public final class RoleCode {

  static final String SYSTEM = "https://onkonetz.github.io/fhir/CodeSystem/access-role";

  private RoleCode() {}

  /** The role of somebody; the public has none. */
  public static CodeableConcept of(Role role) {
    CodeableConcept concept = new CodeableConcept();
    concept
        .addCoding()
        .setSystem(SYSTEM)
        .setCode(RoleWord.of(role))
        .setDisplay(RoleName.of(role).german());
    return concept;
  }
}
