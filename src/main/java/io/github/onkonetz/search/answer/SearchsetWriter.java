package io.github.onkonetz.search.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.index.StoredEntry;
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
  private static final byte[] BEFORE_METRES =
      ascii("{\"url\":\"" + DISTANCE + "\",\"valueDistance\":{\"value\":");
  private static final byte[] BEHIND_METRES =
      ascii(",\"unit\":\"m\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"m\"}}");
  private static final byte[] FULL_URL = ascii("{\"fullUrl\":\"");
  private static final byte[] RESOURCE = ascii("\",\"resource\":");

  private final FhirContext context;

  public SearchsetWriter(FhirContext context) {
    this.context = context;
  }

  /**
   * The Bundle as it is sent.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param language of the findings
   */
  AnswerBuffer write(Searchset answer, String base, MessageLanguage language) {
    AnswerBuffer out = AnswerBuffer.of(answer);
    byte[] prefix = ascii("{\"fullUrl\":\"" + base + "/");
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
      return out;
    }
    boolean first = true;
    for (Searchset.Hit hit : answer.hits()) {
      first = separate(first, out);
      writeEntry(prefix, hit.entry(), out);
      writeSearch(hit, out);
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
      out.ascii("urn:uuid:" + UUID.nameUUIDFromBytes(json));
      out.write(RESOURCE);
      out.write(json);
      out.write(INCLUDE);
    }
    if (!answer.findings().isEmpty()) {
      separate(first, out);
      out.ascii("{\"resource\":");
      out.write(
          context
              .newJsonParser()
              .encodeResourceToString(Finding.outcome(answer.findings(), language))
              .getBytes(StandardCharsets.UTF_8));
      out.write(OUTCOME);
    }
    out.ascii("]}");
    return out;
  }

  /** The same answer as objects, for whoever needs another form than compact JSON. */
  public Bundle toBundle(Searchset answer, String base, MessageLanguage language) {
    AnswerBuffer json = write(answer, base, language);
    IParser parser = context.newJsonParser();
    return parser.parseResource(Bundle.class, json.toString(StandardCharsets.UTF_8));
  }

  private static void writeEntry(byte[] prefix, StoredEntry entry, AnswerBuffer out) {
    out.write(prefix);
    out.ascii(entry.reference());
    out.write(RESOURCE);
    out.write(entry.json());
  }

  private static boolean separate(boolean first, AnswerBuffer out) {
    if (!first) {
      out.ascii(",");
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

  private static void writeSearch(Searchset.Hit hit, AnswerBuffer out) {
    if (hit.metres() == null && hit.marks().isEmpty()) {
      out.write(MATCH);
      return;
    }
    out.ascii(",\"search\":{\"extension\":[");
    if (hit.metres() != null) {
      out.write(BEFORE_METRES);
      out.ascii(metres(hit.metres()));
      out.write(BEHIND_METRES);
    }
    if (!hit.marks().isEmpty()) {
      out.write(utf8(marks(hit)));
    }
    out.ascii("],\"mode\":\"match\"}}");
  }

  private static StringBuilder marks(Searchset.Hit hit) {
    StringBuilder json = new StringBuilder(256);
    String separator = hit.metres() == null ? "" : ",";
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
    return json;
  }

  /** A distance in metres as it is told. */
  static String metres(double metres) {
    return BigDecimal.valueOf(metres)
        .setScale(DECIMALS_OF_METRES, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static void appendText(StringBuilder json, String text) {
    json.append('"');
    if (isPlain(text)) {
      json.append(text);
    } else {
      JsonStringEncoder.getInstance().quoteAsString(text, json);
    }
    json.append('"');
  }

  /** Whether JSON has nothing to escape in a text, as in every address. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static byte[] utf8(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
