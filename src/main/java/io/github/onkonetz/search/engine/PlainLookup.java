package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.api.Constants;
import io.github.onkonetz.search.answer.SearchsetResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A read or search by GET whose answer is wanted in compact JSON and in no other way special.
 *
 * @param type what is looked up
 * @param id of the entry to be read; empty for a search
 * @param base the address of the FHIR endpoint as the client uses it, without a slash at the end
 */
record PlainLookup(String type, String id, String base) {

  private static final String ENDPOINT = "/fhir/";

  /** Wishes for another form of the answer, for its explanation, or for a named query. */
  private static final Set<String> SPECIAL =
      Set.of(
          "_pretty",
          "_summary",
          "_elements",
          "_elements:exclude",
          "_narrative",
          "_explain",
          "_query",
          "_format",
          "_filter");

  /** Headers that ask for something special. */
  private static final Set<String> WISHES =
      Set.of("Prefer", SearchsetResponse.LOOKUP_PATH, "X-HTTP-Method-Override");

  /** What a request comes to; null if it is anything else. */
  static @Nullable PlainLookup of(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod()) || !isJson(request.getHeader(Constants.HEADER_ACCEPT))) {
      return null;
    }
    for (String wish : WISHES) {
      if (request.getHeader(wish) != null) {
        return null;
      }
    }
    String uri = request.getRequestURI();
    int start = request.getContextPath().length() + ENDPOINT.length();
    if (uri.length() <= start) {
      return null;
    }
    int slash = uri.indexOf('/', start);
    String type = slash < 0 ? uri.substring(start) : uri.substring(start, slash);
    String id = slash < 0 ? "" : uri.substring(slash + 1);
    boolean read = slash >= 0;
    if (read && (!isId(id) || request.getQueryString() != null)) {
      return null;
    }
    StringBuffer url = request.getRequestURL();
    return new PlainLookup(type, id, url.substring(0, url.length() - uri.length() + start - 1));
  }

  /** Whether parameters only say what to find and how much of it. */
  static boolean isPlain(Map<String, String[]> parameters) {
    for (String name : parameters.keySet()) {
      if (SPECIAL.contains(name)) {
        return false;
      }
    }
    String[] count = parameters.get(Constants.PARAM_COUNT);
    return count == null || !count[0].equals("0");
  }

  private static boolean isJson(@Nullable String accept) {
    return accept == null
        || accept.equals("*/*")
        || accept.equals(Constants.CT_FHIR_JSON_NEW)
        || accept.equals(Constants.CT_JSON);
  }

  /**
   * An id as FHIR has it; percent signs, operations and versions are none.
   *
   * @see <a href="https://hl7.org/fhir/R4/datatypes.html#id">id</a>
   */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '-'
              || c == '.'
              || c == '_';
      if (!allowed) {
        return false;
      }
    }
    return !text.isEmpty() && text.charAt(0) != '_';
  }
}
