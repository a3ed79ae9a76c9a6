package io.github.onkonetz.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.security.Caller.Role;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * Holds every request of the FHIR endpoint to {@link AccessRules}, before its body is read and
 * before anything is looked up; the entries of a Bundle as soon as they are read.
 */
@Interceptor
public final class AccessInterceptor {

  /** Before the body is read. */
  private static final int FIRST = -2_000;

  /** When it has been read, before anything is done. */
  private static final int WITH_BODY = -900;

  /** After the directory index, which has published entries only, and before the repository. */
  private static final int BEFORE_REPOSITORY = 600;

  /** Of a Task; what is given more than once must all be true. */
  private static final String SUBJECT = "subject";

  private static final String[] NONE = {};

  private final OwnEntries own;

  AccessInterceptor(OwnEntries own) {
    this.own = own;
  }

  /**
   * Judges a request by what it asks for.
   *
   * @throws RefusedException 401 without a token, 403 if its role is not enough or it has none, 404
   *     for a partner who asks for what is not its own
   */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
  public void judge(ServletRequestDetails request) {
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (interaction == null) {
      return; // HAPI says itself that there is no such interaction.
    }
    Caller caller = Caller.of(request);
    String type = text(request.getResourceName());
    String what = what(request, type);
    require(caller, AccessRules.needed(interaction, type, operation(request)), what, null);
    boolean seesAll = caller.isAtLeast(Role.OFFICE);
    if (AccessRules.UNPUBLISHED.contains(type) && !seesAll) {
      if (request.getId() != null) {
        own.require(caller, type, request.getId().getIdPart());
      } else if (interaction == RestOperationTypeEnum.SEARCH_TYPE) {
        narrow(request, caller);
      }
    }
  }

  /** A partner finds the receipts of its own organisation, and nothing through them. */
  private static void narrow(ServletRequestDetails request, Caller caller) {
    for (String name : request.getParameters().keySet()) {
      if (Joins.isJoin(name)) {
        throw refusal(caller, name, Optional.of(Role.OFFICE), "http." + name);
      }
    }
    Map<String, String[]> narrowed = new HashMap<>(request.getParameters());
    Set<String> subjects = new LinkedHashSet<>(List.of(narrowed.getOrDefault(SUBJECT, NONE)));
    subjects.add(String.valueOf(caller.organization()));
    narrowed.put(SUBJECT, subjects.toArray(NONE));
    request.setParameters(narrowed);
  }

  /**
   * Judges a search that goes to the repository: nothing unpublished is to be found, counted or
   * brought along through what is published.
   */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = BEFORE_REPOSITORY)
  public void judgeSearch(ServletRequestDetails request) {
    Caller caller = Caller.of(request);
    if (request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        && !caller.isAtLeast(Role.OFFICE)) {
      requireNoJoin(caller, text(request.getResourceName()), request.getParameters(), null);
    }
  }

  private static void requireNoJoin(
      Caller caller, String type, Map<String, String[]> parameters, @Nullable String expression) {
    Joins.intoUnpublished(type, parameters)
        .ifPresent(
            name -> {
              String at = expression == null ? "http." + name : expression;
              throw refusal(caller, name, Optional.of(Role.OFFICE), at);
            });
  }

  /** Judges the entries of a batch or transaction, all before the first is carried out. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = WITH_BODY)
  public void judgeEntries(ServletRequestDetails request) {
    if (request.getRestOperationType() != RestOperationTypeEnum.TRANSACTION
        || !(request.getResource() instanceof Bundle bundle)) {
      return;
    }
    Caller caller = Caller.of(request);
    List<Bundle.BundleEntryComponent> entries = bundle.getEntry();
    for (int i = 0; i < entries.size(); i++) {
      EntryInteraction entry = EntryInteraction.of(entries.get(i).getRequest());
      String at = "Bundle.entry[" + i + "].request";
      require(
          caller,
          AccessRules.needed(entry.interaction(), entry.type(), entry.operation()),
          entry.what(),
          at);
      if (!caller.isAtLeast(Role.OFFICE)) {
        requireNoJoin(caller, entry.type(), entry.parameters(), at);
        if (AccessRules.UNPUBLISHED.contains(entry.type())) {
          // Asked for by themselves they are narrowed to what is the partner's own.
          throw refusal(caller, entry.what(), Optional.of(Role.OFFICE), at);
        }
      }
    }
  }

  private static void require(
      Caller caller, Optional<Role> needed, String what, @Nullable String expression) {
    if (needed.isEmpty() || !caller.isAtLeast(needed.get())) {
      throw refusal(caller, what, needed, expression);
    }
  }

  private static RefusedException refusal(
      Caller caller, String what, Optional<Role> needed, @Nullable String expression) {
    boolean unknown = caller.isAnonymous() && needed.isPresent();
    Finding finding =
        unknown
            ? Finding.of(ErrorCode.TOKEN_NEEDED)
            : needed
                .map(role -> Finding.of(ErrorCode.ROLE_NEEDED, what, RoleName.of(role)))
                .orElseGet(() -> Finding.of(ErrorCode.SERVER_ONLY, what));
    RefusedException refused =
        new RefusedException(expression == null ? finding : finding.at(expression));
    needed
        .map(role -> unknown ? TokenRefusal.CHALLENGE : TokenRefusal.notEnough(role))
        .ifPresent(challenge -> refused.addResponseHeader("WWW-Authenticate", challenge));
    return refused;
  }

  private static String what(ServletRequestDetails request, String type) {
    String id = request.getId() == null ? "" : "/" + request.getId().getIdPart();
    String operation = operation(request);
    String path = type + id + (operation.isEmpty() ? "" : "/" + operation);
    return request.getRequestType() + " " + (path.isEmpty() ? "/" : path);
  }

  /** HAPI takes {@code metadata} and {@code _history} for operations too. */
  private static String operation(ServletRequestDetails request) {
    String operation = text(request.getOperation());
    return operation.startsWith("$") ? operation : "";
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
