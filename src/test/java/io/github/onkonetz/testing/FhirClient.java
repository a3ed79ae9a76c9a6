package io.github.onkonetz.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Asks the running server over HTTP, as any client would. */
@TestComponent
public class FhirClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;

  FhirClient(Environment environment) {
    this.environment = environment;
  }

  /** One HTTP answer. */
  public record Answer(int status, String body, HttpResponse<String> http) {

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new AssertionError("not JSON (status " + status + "): " + body, e);
      }
    }

    /** {@code Type/id} of the matches of a searchset, in their order. */
    public List<String> matches() {
      return entries("match");
    }

    /** {@code Type/id} of the included entries of a searchset, in their order. */
    public List<String> includes() {
      return entries("include");
    }

    private List<String> entries(String mode) {
      if (status != 200) {
        throw new AssertionError("status " + status + ": " + body);
      }
      List<String> ids = new ArrayList<>();
      for (JsonNode entry : json().path("entry")) {
        if (entry.path("search").path("mode").asText().equals(mode)) {
          ids.add(
              entry.path("resource").path("resourceType").asText()
                  + "/"
                  + entry.path("resource").path("id").asText());
        }
      }
      return ids;
    }

    /** {@code Bundle.total}; -1 if absent. */
    public int total() {
      return json().path("total").asInt(-1);
    }

    /** The link of that relation, or an empty string. */
    public String link(String relation) {
      for (JsonNode link : json().path("link")) {
        if (link.path("relation").asText().equals(relation)) {
          return link.path("url").asText();
        }
      }
      return "";
    }

    /** The first value of a response header, or an empty string. */
    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  /** The address of the server's root, without a slash at the end. */
  public String root() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  /** The FHIR base, without a slash at the end. */
  public String base() {
    return root() + "/fhir";
  }

  /** GET {@code [base]/path}, or an absolute URL; {@code headers} are names and values in turn. */
  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** POST with a JSON body. */
  public Answer post(String path, String json, String... headers) {
    return send(withBody(path, headers).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** PUT with a JSON body. */
  public Answer put(String path, String json, String... headers) {
    return send(withBody(path, headers).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** PATCH with that body; the content type stands among the headers. */
  public Answer patch(String path, String body, String... headers) {
    return send(withBody(path, headers).method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
  }

  /** DELETE. */
  public Answer delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  /** POST of an HTML form, as for {@code _search}. */
  public Answer postForm(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder withBody(String path, String... headers) {
    HttpRequest.Builder request = request(path, headers);
    boolean typed = List.of(headers).stream().anyMatch(h -> h.equalsIgnoreCase("Content-Type"));
    return typed ? request : request.header("Content-Type", "application/fhir+json");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create(path.startsWith("http") ? path : base() + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
