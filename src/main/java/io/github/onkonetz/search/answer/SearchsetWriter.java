package io.github.onkonetz.search.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.index.StoredEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Writes a {@link Searchset} as a Bundle in compact JSON. The bytes of the entries are copied as
 * they are stored; nothing is parsed.
 */
public final class SearchsetWriter {

  /**
   * How far a hit is away, <a
   * href="https://hl7.org/fhir/R4/extension-location-distance.html">location-distance</a>.
   */
  public static final String DISTANCE = "http://hl7.org/fhir/StructureDefinition/location-distance";

  /** Positions are those of cities or campuses: what is finer than a decimetre says nothing. */
  private static final int DECIMALS_OF_METRES = 1;

  private static final byte[] MATCH = ascii(",\"search\":{\"mode\":\"match\"}}");
  private static final byte[] INCLUDE = ascii(",\"search\":{\"mode\":\"include\"}}");
  private static final byte[] OUTCOME = ascii(",\"search\":{\"mode\":\"outcome\"}}");
  private static final byte[] FULL_URL = ascii("{\"fullUrl\":\"");
  private static final byte[] RESOURCE = ascii("\",\"resource\":");

  private final FhirContext context;

  public SearchsetWriter(FhirContext context) {
    this.context = context;
  }

  /**
   * Writes the Bundle.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param language of the findings
   */
  public void write(Searchset answer, String base, MessageLanguage language, OutputStream out)
      throws IOException {
    byte[] prefix = ascii(base + "/");
    StringBuilder head = new StringBuilder(512);
    head.append("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"");
    if (answer.total() != null) {
      head.append(",\"total\":").append(answer.total().intValue());
    }
    appendLinks(head, answer);
    boolean empty =
        answer.hits().isEmpty()
            && answer.includes().isEmpty()
            && answer.findings().isEmpty()
            && answer.summary() == null;
    out.write(utf8(head.append(empty ? "}" : ",\"entry\":[")));
    if (empty) {
      return;
    }
    boolean first = true;
    for (Searchset.Hit hit : answer.hits()) {
      first = separate(first, out);
      writeEntry(prefix, hit.entry(), out);
      boolean plain = hit.metres() == null && hit.marks().isEmpty();
      out.write(plain ? MATCH : utf8(search(hit)));
    }
    for (StoredEntry include : answer.includes()) {
      first = separate(first, out);
      writeEntry(prefix, include, out);
      out.write(INCLUDE);
    }
    if (answer.summary() != null) {
      first = separate(first, out);
      byte[] json =
          context
              .newJsonParser()
              .encodeResourceToString(answer.summary())
              .getBytes(StandardCharsets.UTF_8);
      out.write(FULL_URL);
      // It is stored nowhere; equal content has an equal name.
      out.write(ascii("urn:uuid:" + UUID.nameUUIDFromBytes(json)));
      out.write(RESOURCE);
      out.write(json);
      out.write(INCLUDE);
    }
    if (!answer.findings().isEmpty()) {
      separate(first, out);
      out.write(ascii("{\"resource\":"));
      out.write(
          context
              .newJsonParser()
              .encodeResourceToString(Finding.outcome(answer.findings(), language))
              .getBytes(StandardCharsets.UTF_8));
      out.write(OUTCOME);
    }
    out.write(']');
    out.write('}');
  }

  /** The same answer as objects, for whoever needs another form than compact JSON. */
  public Bundle toBundle(Searchset answer, String base, MessageLanguage language) {
    AnswerBuffer json = AnswerBuffer.of(answer);
    try {
      write(answer, base, language, json);
    } catch (IOException e) {
      throw new IllegalStateException("memory is always writable", e);
    }
    IParser parser = context.newJsonParser();
    return parser.parseResource(Bundle.class, json.toString(StandardCharsets.UTF_8));
  }

  private static void writeEntry(byte[] prefix, StoredEntry entry, OutputStream out)
      throws IOException {
    out.write(FULL_URL);
    out.write(prefix);
    out.write(ascii(entry.type()));
    out.write('/');
    out.write(ascii(entry.id()));
    out.write(RESOURCE);
    out.write(entry.json());
  }

  private static boolean separate(boolean first, OutputStream out) throws IOException {
    if (!first) {
      out.write(',');
    }
    return false;
  }

  private static void appendLinks(StringBuilder json, Searchset answer) {
    if (answer.links().isEmpty()) {
      return;
    }
    json.append(",\"link\":[");
    String separator = "";
    for (Searchset.Link link : answer.links()) {
      json.append(separator).append("{\"relation\":");
      appendText(json, link.relation());
      json.append(",\"url\":");
      appendText(json, link.url());
      json.append('}');
      separator = ",";
    }
    json.append(']');
  }

  private static StringBuilder search(Searchset.Hit hit) {
    StringBuilder json = new StringBuilder(256).append(",\"search\":{\"extension\":[");
    String separator = "";
    if (hit.metres() != null) {
      json.append("{\"url\":\"").append(DISTANCE).append("\",\"valueDistance\":{\"value\":");
      json.append(metres(hit.metres()));
      json.append(",\"unit\":\"m\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"m\"}}");
      separator = ",";
    }
    for (Searchset.Mark mark : hit.marks()) {
      json.append(separator).append("{\"url\":");
      appendText(json, mark.url());
      json.append(",\"").append(mark.element()).append("\":");
      if (mark.value() instanceof Boolean || mark.value() instanceof Number) {
        json.append(mark.value());
      } else {
        appendText(json, mark.value().toString());
      }
      json.append('}');
      separator = ",";
    }
    return json.append("],\"mode\":\"match\"}}");
  }

  /** A distance in metres as it is told. */
  static String metres(double metres) {
    return BigDecimal.valueOf(metres)
        .setScale(DECIMALS_OF_METRES, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static void appendText(StringBuilder json, String text) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    json.append('"');
  }

  private static byte[] utf8(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
