package io.github.onkonetz.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.QueryLimits;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** Bodies over real connections, to a servlet that reads them and answers with their length. */
class BodyLimitsTest {

  private static final int MOST = 1_000_000;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static WebServer server;

  @BeforeAll
  static void start() {
    RequestLimitFilter filter =
        new RequestLimitFilter(
            new RequestLimits(
                DataSize.ofBytes(MOST), DataSize.ofBytes(300), Duration.ofMillis(300)),
            new QueryLimits(5, 10, 2, 2),
            new OutcomeWriter(FhirContext.forR4Cached()));
    server =
        new TomcatServletWebServerFactory(0)
            .getWebServer(
                context -> {
                  context.addFilter("limits", filter).addMappingForUrlPatterns(null, true, "/*");
                  context.addServlet("reader", new Reader()).addMapping("/*");
                });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void takesWhatIsNotLargerThanAllowed() throws Exception {
    assertThat(post(BodyPublishers.ofByteArray(new byte[MOST])).body()).isEqualTo("" + MOST);
    assertThat(post(chunked(new byte[MOST])).body()).isEqualTo("" + MOST);
    assertThat(post(BodyPublishers.noBody()).body()).isEqualTo("0");
  }

  @Test
  void refusesALengthThatIsTooLargeBeforeReading() throws Exception {
    expect(post(BodyPublishers.ofByteArray(new byte[MOST + 1])), 413, "ONK-LIMIT-001");
  }

  @Test
  void countsChunksWhileTheyAreRead() throws Exception {
    expect(post(chunked(new byte[MOST + 1])), 413, "ONK-LIMIT-001");
  }

  @Test
  void decompresses() throws Exception {
    byte[] compressed = gzip(MOST);
    assertThat(compressed.length).isLessThan(MOST / 100);
    assertThat(post(BodyPublishers.ofByteArray(compressed), "Content-Encoding", "gzip").body())
        .isEqualTo("" + MOST);
  }

  @Test
  void refusesABombWhenItHasGrownTooLarge() throws Exception {
    HttpResponse<String> answer =
        post(BodyPublishers.ofByteArray(gzip(200 * MOST)), "Content-Encoding", "gzip");
    expect(answer, 413, "ONK-LIMIT-001");
  }

  @Test
  void refusesOtherCompressions() throws Exception {
    HttpResponse<String> answer =
        post(BodyPublishers.ofByteArray(new byte[10]), "Content-Encoding", "br");
    expect(answer, 415, "ONK-LIMIT-012");
    assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("gzip");
  }

  @Test
  void refusesBrokenGzip() throws Exception {
    byte[] cut = Arrays.copyOf(gzip(MOST), 100);
    expect(post(BodyPublishers.ofByteArray(cut), "Content-Encoding", "gzip"), 400, "ONK-LIMIT-013");
    byte[] none = "{}".getBytes(StandardCharsets.UTF_8);
    expect(
        post(BodyPublishers.ofByteArray(none), "Content-Encoding", "gzip"), 400, "ONK-LIMIT-013");
  }

  @Test
  void refusesALongAddress() throws Exception {
    expect(get("/" + "a".repeat(299)), 200, "");
    expect(get("/" + "a".repeat(300)), 414, "ONK-LIMIT-003");
    expect(get("/?name=" + "a".repeat(300)), 414, "ONK-LIMIT-003");
  }

  @Test
  void refusesAQueryThatAsksForTooMuch() throws Exception {
    expect(get("/?a=1&b=2&c=3&d=4&e=5&f=6"), 413, "ONK-LIMIT-004");
    expect(get("/?a.b.c.d=1"), 413, "ONK-LIMIT-006");
  }

  @Test
  void endsABodyThatComesTooSlowly() throws Exception {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
      // A byte now and then, never long enough apart for the connector to give up.
      sender.scheduleAtFixedRate(() -> drip(out), 0, 10, TimeUnit.MILLISECONDS);
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      sender.shutdownNow();
      assertThat(answer).isEqualTo("HTTP/1.1 408");
    }
  }

  private static void drip(OutputStream out) {
    try {
      out.write('a');
      out.flush();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(BodyPublisher body, String... headers) throws Exception {
    HttpRequest.Builder request = request("/").POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
  }

  private static void expect(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(code);
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static byte[] gzip(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] some = new byte[10_000];
      for (int i = 0; i < length; i += some.length) {
        gzip.write(some);
      }
    }
    return bytes.toByteArray();
  }

  private static final class Reader extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      int length = request.getInputStream().readAllBytes().length;
      response.getOutputStream().print(Integer.toString(length));
    }
  }
}
