package io.github.onkonetz.security.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.QueryLimits;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * All that lies in front of the endpoint, with a real container and real settings; what is behind
 * it is a servlet that says how it sees the request.
 */
class EdgeTest {

  @TempDir private static Path folder;

  private static ConfigurableApplicationContext closed;
  private static ConfigurableApplicationContext open;
  private static HttpClient http;

  @BeforeAll
  static void start() throws Exception {
    Path store = folder.resolve("server.p12");
    TestCertificate.make(store);
    http = HttpClient.newBuilder().sslContext(TestCertificate.trusting(store)).build();
    closed = run();
    open =
        run(
            "--server.ssl.bundle=server",
            "--spring.ssl.bundle.jks.server.keystore.location=" + store.toUri(),
            "--spring.ssl.bundle.jks.server.keystore.password=" + TestCertificate.PASSWORD,
            "--spring.ssl.bundle.jks.server.keystore.type=PKCS12",
            "--onkonetz.proxy.trusted=127.0.0.1,::1",
            "--onkonetz.cors.allowed-origins=https://portal.example.org,https://*.example.net",
            "--onkonetz.limits.rate.address-writes=2",
            "--onkonetz.headers.hsts=P1D");
  }

  private static ConfigurableApplicationContext run(String... settings) {
    String[] all = Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "--server.port=0";
    return new SpringApplicationBuilder(Edge.class).web(WebApplicationType.SERVLET).run(all);
  }

  @AfterAll
  static void stop() {
    closed.close();
    open.close();
  }

  @Test
  void speaksTlsWithTheBundleThatIsConfigured() throws Exception {
    HttpResponse<String> answer = get(open, "/fhir/Organization");
    assertThat(answer.body()).isEqualTo("https://localhost:" + port(open) + "/fhir/Organization");
    assertThat(answer.sslSession()).isPresent();
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=86400");
  }

  @Test
  void withoutTlsNoBrowserIsToldToUseIt() throws Exception {
    assertThat(header(get(closed, "/"), "Strict-Transport-Security")).isEmpty();
  }

  @Test
  void everyAnswerKeepsBrowsersFromGuessing() throws Exception {
    assertThat(header(get(closed, "/fhir/Organization"), "X-Content-Type-Options"))
        .isEqualTo("nosniff");
  }

  @Test
  void pagesMayNotBeFramedAndRunOnlyWhatComesFromHere() throws Exception {
    HttpResponse<String> page = get(closed, "/");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'");
    assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void entryShownInABrowserRunsNothing() throws Exception {
    HttpResponse<String> page = get(closed, "/fhir/Organization/a", "Accept", "text/html");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("script-src");
  }

  @Test
  void pagesOfOtherOriginsMayNotReadUnlessAllowed() throws Exception {
    HttpResponse<String> answer =
        get(closed, "/fhir/Organization", "Origin", "https://portal.example.org");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> preflight = preflight(closed, "https://portal.example.org");
    assertThat(header(preflight, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(preflight, "Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void allowedOriginsMayReadWhatTheyNeed() throws Exception {
    for (String origin : new String[] {"https://portal.example.org", "https://a.example.net"}) {
      HttpResponse<String> preflight = preflight(open, origin);
      assertThat(preflight.statusCode()).isEqualTo(200);
      assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo(origin);
      assertThat(header(preflight, "Access-Control-Allow-Headers"))
          .containsIgnoringCase("authorization");
      HttpResponse<String> answer = get(open, "/fhir/Organization", "Origin", origin);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
      assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "RateLimit");
      assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void otherOriginsAreToldWhyNot() throws Exception {
    for (String origin :
        new String[] {
          "https://portal.example.org.evil.example", "http://portal.example.org", "null"
        }) {
      HttpResponse<String> answer = get(open, "/fhir/Organization", "Origin", origin);
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
      assertThat(answer.body()).contains("ONK-CORS-001");
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void untrustedProxyIsNotBelieved() throws Exception {
    HttpResponse<String> answer =
        get(
            closed,
            "/fhir/Organization",
            "X-Forwarded-Host",
            "evil.example.org",
            "X-Forwarded-Proto",
            "https",
            "Forwarded",
            "host=evil.example.org;proto=https");
    assertThat(answer.body()).isEqualTo("http://localhost:" + port(closed) + "/fhir/Organization");
  }

  @Test
  void trustedProxyIsBelieved() throws Exception {
    HttpResponse<String> answer =
        get(open, "/fhir/Organization", "Forwarded", "host=directory.example.org;proto=https");
    assertThat(answer.body()).isEqualTo("https://directory.example.org/fhir/Organization");
  }

  @Test
  void clientsOfAProxyAreCountedApart() throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(post("203.0.113.1").statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = post("203.0.113.1");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("ONK-LIMIT-008");
    assertThat(header(refused, "Retry-After")).isEqualTo("30");
    assertThat(post("203.0.113.2").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String client) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address(open, "/fhir/Organization"))
            .header("X-Forwarded-For", client)
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(
      ConfigurableApplicationContext server, String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(server, path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> preflight(
      ConfigurableApplicationContext server, String origin) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address(server, "/fhir/Organization"))
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,content-type")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static URI address(ConfigurableApplicationContext server, String path) {
    String scheme = server == open ? "https" : "http";
    return URI.create(scheme + "://localhost:" + port(server) + path);
  }

  private static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** No {@code @Configuration}: the scan of the application under test must not find it. */
  @ImportAutoConfiguration({
    SslAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class
  })
  @ComponentScan({
    "io.github.onkonetz.security.browser",
    "io.github.onkonetz.security.limits",
    "io.github.onkonetz.security.proxy"
  })
  @ConfigurationPropertiesScan({
    "io.github.onkonetz.security.browser",
    "io.github.onkonetz.security.limits",
    "io.github.onkonetz.security.proxy"
  })
  @EnableConfigurationProperties(QueryLimits.class)
  static class Edge {

    @Bean
    OutcomeWriter outcomeWriter() {
      return new OutcomeWriter(FhirContext.forR4Cached());
    }

    @Bean
    ServletRegistrationBean<HttpServlet> mirror() {
      return new ServletRegistrationBean<>(new Mirror(), "/*");
    }
  }

  private static final class Mirror extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().print(request.getRequestURL());
    }
  }
}
