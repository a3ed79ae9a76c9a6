package io.github.onkonetz.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.bucket4j.TimeMeter;
import io.github.onkonetz.profiles.OutcomeWriter;
import java.security.Principal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitFilterTest {

  private static final RateSettings SETTINGS =
      new RateSettings(true, Duration.ofSeconds(10), 5, 2, 1, 3, 2, 100);

  private final Clock clock = new Clock();
  private final OutcomeWriter outcomes = new OutcomeWriter(FhirContext.forR4Cached());
  private final RateLimitFilter byAddress = RateLimitFilter.byAddress(SETTINGS, clock, outcomes);
  private final RateLimitFilter byClient = RateLimitFilter.byClient(SETTINGS, clock, outcomes);

  @Test
  void saysHowManyAreLeft() throws Exception {
    MockHttpServletResponse first = ask("192.0.2.1", "GET", "/fhir/Organization");
    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"address-reads\";q=5;w=10");
    assertThat(first.getHeader("RateLimit")).isEqualTo("\"address-reads\";r=4;t=2");
    assertThat(ask("192.0.2.1", "GET", "/fhir/Organization").getHeader("RateLimit"))
        .isEqualTo("\"address-reads\";r=3;t=4");
  }

  @Test
  void refusesWhatIsTooMuchUntilTheTimeInRetryAfter() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("192.0.2.1", "GET", "/fhir/metadata").getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse refused = ask("192.0.2.1", "GET", "/fhir/metadata");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
    assertThat(refused.getHeader("RateLimit")).isEqualTo("\"address-reads\";r=0;t=10");
    assertThat(refused.getContentAsString())
        .contains("ONK-LIMIT-008")
        .contains("mehr als 5 Anfragen in 10 Sekunden");
    clock.pass(Duration.ofSeconds(2));
    assertThat(ask("192.0.2.1", "GET", "/fhir/metadata").getStatus()).isEqualTo(200);
    assertThat(ask("192.0.2.1", "GET", "/fhir/metadata").getStatus()).isEqualTo(429);
  }

  @Test
  void oneAddressDoesNotHinderAnother() throws Exception {
    for (int i = 0; i < 20; i++) {
      ask("192.0.2.1", "GET", "/fhir/metadata");
    }
    assertThat(ask("192.0.2.2", "GET", "/fhir/metadata").getStatus()).isEqualTo(200);
  }

  @Test
  void networkOfIpv6IsOneSender() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask("2001:db8:0:1::" + i, "GET", "/fhir/metadata");
    }
    assertThat(ask("2001:db8:0:1:ffff::7", "GET", "/fhir/metadata").getStatus()).isEqualTo(429);
    assertThat(ask("2001:db8:0:2::1", "GET", "/fhir/metadata").getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /fhir/Organization, address-reads",
    "HEAD, /fhir/Organization/a, address-reads",
    "POST, /fhir/Organization/_search, address-reads",
    "POST, /fhir/$find-care, address-reads",
    "POST, /fhir/Organization, address-writes",
    "PUT, /fhir/Organization/a, address-writes",
    "DELETE, /fhir/Organization/a, address-writes",
    "POST, /fhir, address-writes",
    "POST, /oauth2/token, address-sign-ins",
    "POST, /account/sign-in, address-sign-ins"
  })
  void kindsAreCountedApart(String method, String path, String rate) throws Exception {
    assertThat(ask("192.0.2.9", method, path).getHeader("RateLimit")).startsWith('"' + rate + '"');
  }

  @Test
  void clientIsCountedWhereverItComesFrom() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(askAs("office", "192.0.2." + i).getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse refused = askAs("office", "192.0.2.77");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentAsString()).contains("ONK-LIMIT-009");
    assertThat(askAs("partner", "192.0.2.77").getStatus()).isEqualTo(200);
  }

  @Test
  void whoSendsNoTokenIsNoClient() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    byClient.doFilter(request("192.0.2.1", "GET", "/"), response, new MockFilterChain());
    assertThat(response.containsHeader("RateLimit")).isFalse();
  }

  @Test
  void countsOnlyAsManySendersAsItMay() {
    Rate rate = new Rate("test", 1, Duration.ofHours(1), 100, clock);
    for (int i = 0; i < 10_000; i++) {
      rate.take("192.0.2." + i, new MockHttpServletResponse());
    }
    assertThat(rate.senders()).isLessThanOrEqualTo(100);
  }

  private MockHttpServletResponse ask(String address, String method, String path) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    byAddress.doFilter(request(address, method, path), response, new MockFilterChain());
    return response;
  }

  private MockHttpServletResponse askAs(String client, String address) throws Exception {
    MockHttpServletRequest request = request(address, "GET", "/fhir/Task");
    Principal principal = () -> client;
    request.setUserPrincipal(principal);
    request.setRemoteUser(client);
    MockHttpServletResponse response = new MockHttpServletResponse();
    byClient.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletRequest request(String address, String method, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setRemoteAddr(address);
    return request;
  }

  /** Stands still unless told otherwise. */
  private static final class Clock implements TimeMeter {

    private long now;

    void pass(Duration time) {
      now += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
