package io.github.onkonetz.security;

import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes the name of a program from what it signed: SMART has it there only, and Spring wants it as
 * a parameter too. Whether the signature is good is judged afterwards.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html#request-1">SMART
 *     App Launch, request for a token</a>
 */
final class AssertedClient implements AuthenticationConverter {

  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String[] assertions = request.getParameterValues("client_assertion");
    if (assertions == null
        || assertions.length != 1
        || !TYPE.equals(request.getParameter("client_assertion_type"))
        || request.getParameter("client_id") != null) {
      return null;
    }
    String name = subject(assertions[0]);
    if (name == null) {
      return null;
    }
    Map<String, Object> parameters = new HashMap<>();
    request.getParameterMap().forEach((key, values) -> parameters.put(key, values[0]));
    return new OAuth2ClientAuthenticationToken(
        name, new ClientAuthenticationMethod(TYPE), assertions[0], parameters);
  }

  private static @Nullable String subject(String assertion) {
    try {
      return SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
    } catch (ParseException notOne) {
      return null;
    }
  }
}
