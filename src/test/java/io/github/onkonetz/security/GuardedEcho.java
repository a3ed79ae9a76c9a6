package io.github.onkonetz.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The security of the server over real HTTP, in front of a servlet that answers with who the caller
 * was found to be. It starts in a second or two, since nothing else is there.
 */
final class GuardedEcho implements AutoCloseable {

  private final ConfigurableApplicationContext application;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * Starts it.
   *
   * @param settings as {@code --name=value}
   */
  GuardedEcho(String... settings) {
    application = new SpringApplication(Parts.class).run(settings);
  }

  /** GET with a token, or without if it is empty. */
  HttpResponse<String> get(String path, String token) {
    return send("GET", path, token);
  }

  HttpResponse<String> send(String method, String path, String token) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept-Language", "en");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    application.close();
  }

  /** No {@code @Configuration}, which the scan of the whole server would find. */
  @EnableConfigurationProperties(SecuritySettings.class)
  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
  })
  @Import({AccessConfiguration.class, OutsideIssuerConfiguration.class})
  static class Parts {

    @Bean
    FhirContext fhirContext() {
      return FhirContext.forR4Cached();
    }

    @Bean
    OutcomeWriter outcomes(FhirContext fhirContext) {
      return new OutcomeWriter(fhirContext);
    }

    @Bean
    DaoRegistry nothingStored() {
      return new DaoRegistry();
    }

    @Bean
    Concern nobodyConcerned() {
      return (caller, resource) -> false;
    }

    @Bean
    ServletRegistrationBean<Echo> echo() {
      return new ServletRegistrationBean<>(new Echo(), "/fhir/*", "/admin/*", "/actuator/*");
    }
  }

  /** Answers role, subject, program and organisation. */
  static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Caller caller = Caller.of(request);
      response
          .getWriter()
          .print(
              "%s %s %s %s"
                  .formatted(
                      caller.role(), caller.subject(), caller.clientId(), caller.organization()));
    }
  }
}
