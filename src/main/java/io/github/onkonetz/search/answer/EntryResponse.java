package io.github.onkonetz.search.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.index.StoredEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Sends one entry as a read answers it, or 304 to a client that has this version.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#read">read</a> and <a
 *     href="https://hl7.org/fhir/R4/http.html#cread">conditional read</a>
 */
public final class EntryResponse {

  private static final long MILLIS_PER_SECOND = TimeUnit.SECONDS.toMillis(1);

  private final FhirContext context;

  EntryResponse(FhirContext context) {
    this.context = context;
  }

  /** Sends it in the form that the client wants, by HAPI's encoder unless it is compact JSON. */
  public void send(StoredEntry entry, ServletRequestDetails request) throws IOException {
    HttpServletResponse response = request.getServletResponse();
    if (AnswerForm.isCompactJson(request)) {
      sendJson(
          entry,
          request.getServletRequest(),
          response,
          request.getFhirServerBase(),
          request.isRespondGzip());
      return;
    }
    if (isKnown(entry, request.getServletRequest())) {
      notModified(response);
      return;
    }
    Resource resource =
        (Resource)
            context.newJsonParser().parseResource(new String(entry.json(), StandardCharsets.UTF_8));
    AnswerForm.sendObject(resource, true, request);
  }

  /**
   * Sends the bytes as they are stored.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param gzip whether the client takes compressed answers
   */
  public static void sendJson(
      StoredEntry entry,
      HttpServletRequest request,
      HttpServletResponse response,
      String base,
      boolean gzip)
      throws IOException {
    if (isKnown(entry, request)) {
      notModified(response);
      return;
    }
    response.setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_INDEX);
    response.setHeader(Constants.HEADER_ETAG, "W/\"" + entry.version() + '"');
    response.setHeader(
        Constants.HEADER_CONTENT_LOCATION,
        base + '/' + entry.type() + '/' + entry.id() + "/_history/" + entry.version());
    response.setDateHeader(Constants.HEADER_LAST_MODIFIED, entry.lastUpdated().toEpochMilli());
    AnswerForm.sendJson(entry.json(), entry.json().length, response, gzip);
  }

  private static void notModified(HttpServletResponse response) {
    response.setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_INDEX);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
  }

  /**
   * Whether the client has this version. As HTTP has it, a time is looked at only where no version
   * is named.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110, precedence</a>
   */
  private static boolean isKnown(StoredEntry entry, HttpServletRequest request) {
    String versions = request.getHeader(Constants.HEADER_IF_NONE_MATCH);
    if (versions != null) {
      return names(versions, entry.version());
    }
    long since = since(request);
    // HTTP's times have no fractions of seconds.
    return since >= 0
        && entry.lastUpdated().toEpochMilli() / MILLIS_PER_SECOND <= since / MILLIS_PER_SECOND;
  }

  private static boolean names(String versions, long version) {
    for (String tag : versions.split(",")) {
      String value = tag.strip();
      if (value.equals("*") || number(value).equals(Long.toString(version))) {
        return true;
      }
    }
    return false;
  }

  private static String number(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.length() > 1 && strong.startsWith("\"") && strong.endsWith("\"")
        ? strong.substring(1, strong.length() - 1)
        : strong;
  }

  private static long since(HttpServletRequest request) {
    @Nullable String header = request.getHeader(Constants.HEADER_IF_MODIFIED_SINCE);
    if (header == null) {
      return -1;
    }
    try {
      return request.getDateHeader(Constants.HEADER_IF_MODIFIED_SINCE);
    } catch (IllegalArgumentException notADate) {
      return -1; // RFC 9110, 13.1.3: what is no date is ignored
    }
  }
}
