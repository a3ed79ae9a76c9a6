package io.github.onkonetz.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that no client would send, byte by byte. */
@DirectoryIT
class OddRequestsIT {

  private static final String LOOKUP = "GET /fhir/Organization?_id=uk-leipzig HTTP/1.1";

  @SuppressWarnings("unused") // Read by @FieldSource.
  private static final List<String> ODD =
      List.of(
          "GET /fhir/Organization?name=%ZZ HTTP/1.1\nHost: x",
          "GET /fhir/Organization?name=%00 HTTP/1.1\nHost: x",
          "GET /fhir/Organization?%FF%FE=%C0%AF HTTP/1.1\nHost: x",
          "GET /fhir/../../etc/passwd HTTP/1.1\nHost: x",
          "GET /fhir/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\nHost: x",
          "GET /fhir/Organization/a%2Fb HTTP/1.1\nHost: x",
          "GET /fhir/Organization;a=b?_id=x HTTP/1.1\nHost: x",
          "GET //fhir//Organization HTTP/1.1\nHost: x",
          "GET /fhir/Organization?" + "&".repeat(5000) + " HTTP/1.1\nHost: x",
          "GET /fhir/Organization?" + "a=&".repeat(5000) + " HTTP/1.1\nHost: x",
          "GET /fhir/Organization?" + "=".repeat(5000) + " HTTP/1.1\nHost: x",
          "GET /fhir/Organization?_include=" + ":".repeat(5000) + " HTTP/1.1\nHost: x",
          "GET /fhir/Organization?" + "_has:".repeat(1000) + "=x HTTP/1.1\nHost: x",
          "FOO /fhir/Organization HTTP/1.1\nHost: x",
          "get /fhir/Organization HTTP/1.1\nHost: x",
          "TRACE /fhir/Organization HTTP/1.1\nHost: x",
          "GET /fhir/Organization HTTP/9.9\nHost: x",
          "GET http://evil.example.org/fhir/Organization HTTP/1.1\nHost: x",
          LOOKUP,
          LOOKUP + "\nHost: x\nHost: y",
          LOOKUP + "\nHost: a b",
          LOOKUP + "\nHost: x\nX-Bad: a\u0001b",
          LOOKUP + "\nHost: x\nBad Name: a",
          LOOKUP + "\nHost: x\n: nothing",
          LOOKUP + "\nHost: x\nX-Request-Id: a\tb\u007f",
          LOOKUP + "\nHost: x\nAccept-Language: " + "de,".repeat(10_000),
          LOOKUP + "\nHost: x\nAccept-Language: ;;q=,*;q=7",
          LOOKUP + "\nHost: x\nAccept: " + "a/b;q=0.1,".repeat(3_000),
          LOOKUP + "\nHost: x\nAccept: ////",
          LOOKUP + "\nHost: x\nX-Forwarded-For: " + "1.1.1.1,".repeat(5_000),
          LOOKUP + "\nHost: x\nForwarded: \"\"\"\"\";;;;====,,,,",
          LOOKUP + "\nHost: x" + "\nX-Many: 1".repeat(2_000),
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Length: -1",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Length: 1\nContent-Length: 2",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Length: 99999999999999999999",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Length: 9999999999",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nTransfer-Encoding: gzip, chunked\n\nzz",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nTransfer-Encoding: nonsense",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\nzz\n",
          "POST /fhir/Organization/_search HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n"
              + "Content-Type: application/x-www-form-urlencoded\n\nFFFFFFFF\n",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Type: ;;;\nContent-Length: 2\n\n{}",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nContent-Type: application/fhir+json;"
              + "charset=nonsense\nContent-Length: 2\n\n{}",
          "POST /fhir/Organization HTTP/1.1\nHost: x\nExpect: nonsense\nContent-Length: 0");

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @FieldSource("ODD")
  void areAnsweredWithoutAFailureAndWithoutAPageOfTheContainer(String request) throws IOException {
    expectNoFailure(request.replace("\n", "\r\n"));
  }

  @Test
  void areAnsweredWhateverIsWrongWithThem() throws IOException {
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      byte[] request =
          (LOOKUP + "\r\nHost: localhost\r\nAccept: application/fhir+json")
              .getBytes(StandardCharsets.ISO_8859_1);
      for (int j = random.nextInt(4); j >= 0; j--) {
        request[random.nextInt(request.length)] = (byte) random.nextInt(256);
      }
      expectNoFailure(new String(request, StandardCharsets.ISO_8859_1));
    }
    assertThat(fhir.get("Organization/uk-leipzig").status()).isEqualTo(200);
  }

  private void expectNoFailure(String request) throws IOException {
    String answer = answer(request);
    // Nothing at all if what was sent is not even HTTP, only a body if it is HTTP/0.9.
    assertThat(answer)
        .as(request.substring(0, Math.min(200, request.length())))
        .doesNotContain("<html", "<!doctype", "Tomcat", "Exception")
        .matches("(?s)((HTTP/1\\.1 (200|304|4\\d\\d|501|505) |\\{).*)?");
  }

  /** What comes back until the server has said everything. */
  private String answer(String request) throws IOException {
    URI server = URI.create(fhir.root());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(30_000);
      String whole =
          request.contains("\r\n\r\n") ? request : request + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
