package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class RawQueryIT {

  @Autowired FhirClient fhir;

  @Test
  void umlautsMayStandUnescapedInTheUrl() throws IOException {
    write("raw-query-1", "Östliches Klinikum Weißenfels");
    String answer = raw("Organization?name=Östliches&name:contains=Weißen&_elements=name");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("raw-query-1");
  }

  @Test
  void barsAndBracketsMayStandUnescapedInTheUrl() throws IOException {
    write("raw-query-2", "Klinikum [Nord]");
    String answer = raw("Organization?identifier=urn:test:raw|raw-query-2&name=Klinikum[Nord]");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"raw-query-2\"");
  }

  @Test
  void escapedUmlautsAreUnderstoodAsEver() throws IOException {
    write("raw-query-1", "Östliches Klinikum Weißenfels");
    assertThat(raw("Organization?name=%C3%96stliches"))
        .startsWith("HTTP/1.1 200")
        .contains("raw-query-1");
  }

  private void write(String id, String name) {
    fhir.put(
        "Organization/" + id,
        """
        {"resourceType":"Organization","id":"%s","name":"%s","identifier":[{"system":"urn:test:raw","value":"%s"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"hospital"}]}]}
        """
            .formatted(id, name, id));
  }

  /** Sends the bytes of the URL as they are, which no Java client would do. */
  private String raw(String path) throws IOException {
    URI base = URI.create(fhir.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request =
          "GET %s/%s HTTP/1.1\r\nHost: %s:%d\r\nAccept: application/fhir+json\r\nConnection: close\r\n\r\n"
              .formatted(base.getPath(), path, base.getHost(), base.getPort());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
