package io.github.onkonetz.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.buf.MessageBytes;

/** Escapes what is not ASCII in a query, so that nobody after it takes UTF-8 for Latin-1. */
final class RawQueryValve extends ValveBase {

  RawQueryValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    MessageBytes query = request.getCoyoteRequest().queryString();
    if (!query.isNull() && query.getType() == MessageBytes.T_BYTES) {
      ByteChunk bytes = query.getByteChunk();
      if (!isAscii(bytes)) {
        String escaped = escaped(bytes);
        query.setBytes(escaped.getBytes(StandardCharsets.US_ASCII), 0, escaped.length());
      }
    }
    getNext().invoke(request, response);
  }

  private static boolean isAscii(ByteChunk bytes) {
    for (int i = bytes.getStart(); i < bytes.getEnd(); i++) {
      if (bytes.getBuffer()[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(ByteChunk bytes) {
    StringBuilder text = new StringBuilder(bytes.getLength());
    for (int i = bytes.getStart(); i < bytes.getEnd(); i++) {
      byte b = bytes.getBuffer()[i];
      if (b < 0) {
        text.append(String.format(Locale.ROOT, "%%%02X", b));
      } else {
        text.append((char) b);
      }
    }
    return text.toString();
  }
}
