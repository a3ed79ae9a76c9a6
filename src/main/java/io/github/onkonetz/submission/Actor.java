package io.github.onkonetz.submission;

import io.github.onkonetz.security.Caller;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param client who is known to the server: a person, or a system by itself
 * @param organization {@code Organization/id} of a partner; null for others
 */
record Actor(Role role, String client, @Nullable String organization) {

  /** {@code Identifier.system} of those who have credentials of this server. */
  static final String CLIENT = "https://onkonetz.github.io/fhir/sid/client";

  /** What somebody may do. */
  enum Role {
    PUBLIC,
    PARTNER,
    OFFICE,
    ADMINISTRATOR
  }

  /** Who a token speaks for. */
  static Actor of(Caller caller) {
    // The subject of a program is the program; people who use the same one are different actors.
    String client =
        caller.subject().isEmpty() ? String.valueOf(caller.clientId()) : caller.subject();
    return new Actor(Role.valueOf(caller.role().name()), client, caller.organization());
  }

  /** Whether the actor reviews what others submit. */
  boolean reviews() {
    return role == Role.OFFICE || role == Role.ADMINISTRATOR;
  }

  Reference reference() {
    return new Reference().setIdentifier(identifier()).setDisplay(client);
  }

  boolean is(Reference reference) {
    return CLIENT.equals(reference.getIdentifier().getSystem())
        && client.equals(reference.getIdentifier().getValue());
  }

  private Identifier identifier() {
    return new Identifier().setSystem(CLIENT).setValue(client);
  }
}
