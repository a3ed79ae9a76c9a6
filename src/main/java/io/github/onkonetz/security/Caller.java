package io.github.onkonetz.security;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Who sends a request, as the token says.
 *
 * @param role what the sender is to this directory
 * @param subject the name in the token, a client or a person; empty without a token
 * @param clientId the program that acts; null if it is not told
 * @param organization {@code Organization/{id}} that a partner submits for; null for all others
 */
public record Caller(
    Role role, String subject, @Nullable String clientId, @Nullable String organization) {

  /** Somebody without a token. */
  public static final Caller PUBLIC = new Caller(Role.PUBLIC, "", null, null);

  /** What somebody is to the directory; each may what those before it may. */
  public enum Role {
    /** Reads what is published. */
    PUBLIC,
    /** Submits for its organisation and what belongs to it. */
    PARTNER,
    /** Reviews submissions and maintains the directory. */
    OFFICE,
    /** Manages definitions, clients and people too. */
    ADMINISTRATOR
  }

  /**
   * Who sends a request of HTTP, also for the entries of its batch and in whichever thread they are
   * dealt with. What the server does by itself comes from nobody, so from the public.
   */
  public static Caller of(@Nullable RequestDetails request) {
    return request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
        ? of(servlet.getServletRequest())
        : PUBLIC;
  }

  /** As {@link #of(RequestDetails)}, in a filter behind Spring Security. */
  public static Caller of(HttpServletRequest request) {
    Object context =
        request.getAttribute(RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME);
    return context instanceof SecurityContext security
            && security.getAuthentication() instanceof CallerAuthentication authentication
        ? authentication.getPrincipal()
        : PUBLIC;
  }

  /** Whether there was no token. One without a role is one all the same. */
  public boolean isAnonymous() {
    return equals(PUBLIC);
  }

  /** Whether the sender may do what that role may. */
  public boolean isAtLeast(Role wanted) {
    return role.compareTo(wanted) >= 0;
  }
}
