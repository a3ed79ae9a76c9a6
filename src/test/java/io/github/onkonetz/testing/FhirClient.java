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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/**
 * Asks the running server over HTTP, as any client would. Reads go without a token, writes with
 * that of an administrator; who wants another one gives the header {@code Authorization} (see
 * {@link #token}), or {@link #NO_TOKEN}.
 */
public class FhirClient {

  private static final String AUTHORIZATION = "Authorization";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> UNPUBLISHED =
      Set.of(
          "Task",
          "Bundle",
          "AuditEvent",
          "Subscription",
          "Basic",
          "Binary",
          "Parameters",
          "OperationOutcome",
          "_history");

  /** A header for writes without a token: as name and value. */
  public static final String[] NO_TOKEN = {AUTHORIZATION, ""};

  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  FhirClient(Environment environment) {
    this.environment = environment;
  }

  /** Asks a server of this machine that has that data folder. */
  public static FhirClient of(int port, Path dataFolder) {
    return new FhirClient(
        new MockEnvironment()
            .withProperty("local.server.port", Integer.toString(port))
            .withProperty("onkonetz.storage.data-dir", dataFolder.toString()));
  }

  /** Tokens that were got before are not used again: for whoever asks longer than they are good. */
  public void forgetTokens() {
    tokens.clear();
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

  /**
   * The value of the header {@code Authorization} for one of the first clients: {@code partner},
   * {@code office} or {@code admin}.
   */
  public String token(String client) {
    return "Bearer " + tokens.computeIfAbsent(client, this::newToken);
  }

  private String newToken(String name) {
    JsonNode client = firstClients().path(name);
    String secret = client.path("client_id").asText() + ":" + client.path("client_secret").asText();
    Answer answer =
        send(
            HttpRequest.newBuilder(URI.create(root() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                    AUTHORIZATION,
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(secret.getBytes(StandardCharsets.US_ASCII)))
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&scope=onkonetz/" + name)));
    if (answer.status() != 200) {
      throw new AssertionError("no token: " + answer.status() + " " + answer.body());
    }
    return answer.json().path("access_token").asText();
  }

  /** The clients that the server made at its first start, with their secrets. */
  public JsonNode firstClients() {
    Path folder = Path.of(environment.getRequiredProperty("onkonetz.storage.data-dir"));
    try {
      return JSON.readTree(folder.resolve("first-clients.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** GET {@code [base]/path}, or an absolute URL; {@code headers} are names and values in turn. */
  public Answer get(String path, String... headers) {
    return send(request(path, isPublished(path) ? headers : withToken(headers)).GET());
  }

  /** POST with a JSON body. */
  public Answer post(String path, String json, String... headers) {
    return send(withBody(path, headers).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** POST of these bytes, whatever they are; the content type stands among the headers. */
  public Answer post(String path, byte[] body, String... headers) {
    return send(withBody(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** POST with a JSON body below {@code /admin/}, where clients and people are administered. */
  public Answer administer(String path, String json) {
    return post(root() + "/admin/" + path, json, "Content-Type", "application/json");
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
    return send(request(path, withToken(headers)).DELETE());
  }

  /** POST of an HTML form, as for {@code _search}. */
  public Answer postForm(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder withBody(String path, String... headers) {
    HttpRequest.Builder request = request(path, withToken(headers));
    boolean typed = List.of(headers).stream().anyMatch(h -> h.equalsIgnoreCase("Content-Type"));
    return typed ? request : request.header("Content-Type", "application/fhir+json");
  }

  /** What everybody may read; the rest is read as an administrator unless a token is given. */
  private static boolean isPublished(String path) {
    String type = path.replaceFirst("^http.*?/fhir/", "").replaceFirst("[/?].*", "");
    return !UNPUBLISHED.contains(type);
  }

  private String[] withToken(String... headers) {
    if (List.of(headers).contains(AUTHORIZATION)) {
      return headers;
    }
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of(AUTHORIZATION, token("admin")));
    return all.toArray(String[]::new);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create(path.startsWith("http") ? path : base() + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    for (int i = 0; i < headers.length; i += 2) {
      if (!headers[i + 1].isEmpty()) {
        request.header(headers[i], headers[i + 1]);
      }
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
