package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches and conditions may use retired names of systems: entries are stored with the right ones,
 * so that is what is searched for.
 */
@Interceptor
public final class NormalQueryInterceptor {

  /** Where a count says what was changed in its question: it has no entries to say it in. */
  static final String HEADER = "X-Lookup-Notes";

  private static final String NOTES = NormalQueryInterceptor.class.getName();

  private final RetiredSystems systems;
  private final NormalUrls urls;

  NormalQueryInterceptor(RetiredSystems systems) {
    this.systems = systems;
    this.urls = new NormalUrls(systems);
  }

  /** What was changed in the query of a request, or in its condition; for the answer. */
  @SuppressWarnings("unchecked")
  public static List<Finding> notes(RequestDetails request) {
    return (List<Finding>) request.getUserData().getOrDefault(NOTES, List.of());
  }

  /** Whether no parameter uses a retired name, so that {@link #normalise} would change nothing. */
  public boolean isNormal(Map<String, String[]> parameters) {
    for (String[] values : parameters.values()) {
      for (String value : values) {
        // Only the system of a token can be retired.
        if (value.indexOf('|') >= 0 && systems.inToken(value).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Replaces parameters, the URL that conditions are read from, and {@code If-None-Exist}. */
  @Hook(
      value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED,
      order = SentContentInterceptor.FIRST)
  public void normalise(RequestDetails request) {
    List<Finding> notes = new ArrayList<>();
    Map<String, String[]> parameters = new HashMap<>();
    for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
      String[] values = parameter.getValue().clone();
      for (int i = 0; i < values.length; i++) {
        urls.note(values[i], "http." + parameter.getKey(), notes);
        values[i] = systems.token(values[i]);
      }
      parameters.put(parameter.getKey(), values);
    }
    if (!notes.isEmpty()) {
      request.setParameters(parameters);
      request.setCompleteUrl(urls.apply(request.getCompleteUrl()));
    }
    String condition = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
    if (condition != null && !urls.apply(condition).equals(condition)) {
      notes.addAll(urls.notes(condition, "http." + Constants.HEADER_IF_NONE_EXIST));
      request.setHeaders(Constants.HEADER_IF_NONE_EXIST, List.of(urls.apply(condition)));
    }
    if (!notes.isEmpty()) {
      request.getUserData().put(NOTES, List.copyOf(notes));
    }
  }

  /** HAPI leaves the entries out of both. */
  private static boolean isCount(RequestDetails request) {
    String[] summary = request.getParameters().get(Constants.PARAM_SUMMARY);
    String[] count = request.getParameters().get(Constants.PARAM_COUNT);
    return summary != null && List.of(summary).contains(SummaryEnum.COUNT.getCode())
        || count != null && List.of(count).contains("0");
  }

  /** Tells who only counts which names were replaced. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void tellWhoCounts(RequestDetails request) {
    if (isCount(request) && request.getResponse() != null) {
      for (Finding note : notes(request)) {
        request
            .getResponse()
            .addHeader(
                HEADER,
                note.code().code()
                    + " "
                    + note.arguments().get(0)
                    + " = "
                    + note.arguments().get(1));
      }
    }
  }
}
