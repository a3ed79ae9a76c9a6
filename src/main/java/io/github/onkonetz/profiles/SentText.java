package io.github.onkonetz.profiles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Turns the bytes of a request into text. FHIR is written in UTF-8 and nothing else.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#mime-type">FHIR R4, content types</a>
 */
final class SentText {

  private static final int BYTE = 0xFF;

  private SentText() {}

  /**
   * The text; refuses any other encoding and a byte order mark.
   *
   * @param declared the charset that the header names, or null
   */
  static String read(byte[] bytes, String declared) {
    if (declared != null && !isUtf8(declared)) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_ENCODING, declared));
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_BYTE_ORDER_MARK));
    }
    if (startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0, '{')
        || startsWith(bytes, 0, '<')
        || startsWith(bytes, '{', 0)
        || startsWith(bytes, '<', 0)) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_ENCODING, "UTF-16"));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(bytes, in.position());
    }
    return out.flip().toString();
  }

  static boolean isUtf8(String charset) {
    String name = charset.toLowerCase(Locale.ROOT);
    return name.equals("utf-8") || name.equals("utf8") || name.equals("us-ascii");
  }

  private static RefusedException notUtf8(byte[] bytes, int at) {
    String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
    // What the byte most likely was meant to be: most other files in use are Latin-1.
    String meant = new String(bytes, at, 1, StandardCharsets.ISO_8859_1);
    String hex = "%02X".formatted(bytes[at] & BYTE);
    return new RefusedException(
        Finding.of(ErrorCode.FORM_NOT_UTF8, hex, line(before), column(before), meant));
  }

  private static String line(String before) {
    return Long.toString(before.chars().filter(c -> c == '\n').count() + 1);
  }

  private static String column(String before) {
    return Integer.toString(before.length() - before.lastIndexOf('\n'));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & BYTE) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
