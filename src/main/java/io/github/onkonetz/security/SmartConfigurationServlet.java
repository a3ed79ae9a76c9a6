package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Tells programs where tokens come from. With an outside issuer it tells the issuer, whose own
 * metadata say the rest.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/conformance.html">SMART App Launch,
 *     .well-known/smart-configuration</a>
 */
final class SmartConfigurationServlet extends HttpServlet {

  static final String PATH = "/fhir/.well-known/smart-configuration";

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient SecuritySettings settings;

  SmartConfigurationServlet(SecuritySettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = JSON.writeValueAsBytes(configuration(request));
    response.setStatus(HttpStatus.OK.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private ObjectNode configuration(HttpServletRequest request) {
    ObjectNode configuration = JSON.createObjectNode();
    @Nullable URI outside = settings.issuerUri();
    if (outside == null) {
      String url = request.getRequestURL().toString();
      String root = url.substring(0, url.length() - PATH.length());
      configuration
          .put("issuer", root)
          .put("jwks_uri", root + "/oauth2/jwks")
          .put("authorization_endpoint", root + "/oauth2/authorize")
          .put("token_endpoint", root + "/oauth2/token");
      list(configuration, "code_challenge_methods_supported", List.of("S256"));
      list(
          configuration,
          "token_endpoint_auth_methods_supported",
          List.of("client_secret_basic", "private_key_jwt"));
      list(
          configuration,
          "token_endpoint_auth_signing_alg_values_supported",
          ClientAssertions.ALGORITHMS);
    } else {
      configuration.put("issuer", outside.toString());
    }
    list(
        configuration,
        "grant_types_supported",
        outside == null
            ? List.of("client_credentials", "authorization_code")
            : List.of("client_credentials"));
    list(
        configuration, "scopes_supported", TokenReading.SCOPES.values().stream().sorted().toList());
    list(
        configuration,
        "capabilities",
        List.of("client-confidential-symmetric", "client-confidential-asymmetric"));
    return configuration;
  }

  private static void list(ObjectNode object, String name, List<String> values) {
    ArrayNode array = object.putArray(name);
    values.forEach(array::add);
  }
}
