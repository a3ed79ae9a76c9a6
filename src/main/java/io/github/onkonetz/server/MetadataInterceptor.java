package io.github.onkonetz.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;

/** Lets a client keep {@code /metadata} until it changes: ETag, and 304 for who has it already. */
@Interceptor
final class MetadataInterceptor {

  /** After those who add something of their own to the statement. */
  private static final int LAST = 1_000_000;

  /** Before an interceptor that writes the answer itself, such as the page for browsers. */
  private static final int FIRST = -1_000_000;

  private static final List<String> FORMATS =
      List.of(
          Constants.CT_FHIR_JSON_NEW,
          Constants.FORMAT_JSON,
          Constants.CT_FHIR_XML_NEW,
          Constants.FORMAT_XML);

  private final FhirContext fhirContext;

  MetadataInterceptor(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /** Only what is meant for programs: HAPI adds its pages for browsers as formats. */
  @Hook(value = Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED, order = LAST)
  public void listFormats(IBaseConformance statement) {
    CapabilityStatement capabilities = (CapabilityStatement) statement;
    capabilities.getFormat().clear();
    FORMATS.forEach(capabilities::addFormat);
  }

  /**
   * Answers 304 if the client has this very statement; false tells HAPI that the answer is given.
   */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = FIRST)
  public boolean notModified(
      RequestDetails details,
      IBaseResource resource,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (details.getRestOperationType() != RestOperationTypeEnum.METADATA || resource == null) {
      return true;
    }
    String tag =
        "W/\"%s\"".formatted(hash(fhirContext.newJsonParser().encodeResourceToString(resource)));
    response.setHeader(Constants.HEADER_ETAG, tag);
    String known = request.getHeader(Constants.HEADER_IF_NONE_MATCH);
    if (known == null
        || Arrays.stream(known.split(",")).map(String::trim).noneMatch(k -> isSame(k, tag))) {
      return true;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return false;
  }

  /** The comparison of If-None-Match is the weak one: the prefix does not count. */
  private static boolean isSame(String known, String tag) {
    return known.equals("*") || known.replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", ""));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
