package io.github.onkonetz.security.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForwardingTest {

  private final ForwardedFilter filter =
      new ForwardedFilter(new ProxySettings(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.7")));

  @Test
  void believesATrustedProxy() throws Exception {
    HttpServletRequest seen =
        seen(
            "10.1.2.3",
            "X-Forwarded-For",
            "203.0.113.9",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "directory.example.org",
            "X-Forwarded-Prefix",
            "/onko/");
    assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
    assertThat(seen.isSecure()).isTrue();
    assertThat(seen.getServerPort()).isEqualTo(443);
    assertThat(seen.getRequestURI()).isEqualTo("/fhir/Task");
    assertThat(seen.getRequestURL()).hasToString("https://directory.example.org/onko/fhir/Task");
  }

  @Test
  void pagesLieBelowThePrefix() throws Exception {
    MockHttpServletRequest page = new MockHttpServletRequest("GET", "/login");
    page.setServletPath("/login");
    page.addHeader("X-Forwarded-Prefix", "/onko");
    page.setRemoteAddr("10.1.2.3");
    HttpServletRequest seen = seen(page);
    assertThat(seen.getContextPath()).isEqualTo("/onko");
    assertThat(seen.getRequestURI()).isEqualTo("/onko/login");
    assertThat(seen.getRequestURL()).hasToString("http://localhost/onko/login");
  }

  @Test
  void believesNobodyElse() throws Exception {
    HttpServletRequest seen =
        seen(
            "203.0.113.66",
            "X-Forwarded-For",
            "198.51.100.1",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "evil.example.org",
            "Forwarded",
            "for=198.51.100.1;host=evil.example.org;proto=https");
    assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.66");
    assertThat(seen.getRequestURL()).hasToString("http://localhost/fhir/Task");
  }

  @Test
  void clientCannotBeginTheListOfItsProxies() throws Exception {
    HttpServletRequest seen =
        seen(
            "10.1.2.3",
            "X-Forwarded-For",
            "198.51.100.1, 10.9.9.9, 203.0.113.9, fd00::1",
            "X-Forwarded-Host",
            "evil.example.org, directory.example.org, inner",
            "X-Forwarded-Proto",
            "http, https, http");
    assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
    assertThat(seen.getRequestURL()).hasToString("https://directory.example.org/fhir/Task");
  }

  @Test
  void readsTheStandardHeader() throws Exception {
    HttpServletRequest seen =
        seen(
            "192.0.2.7",
            "Forwarded",
            "for=198.51.100.1;host=evil.example.org, For=\"[2001:db8::1]:4711\";proto=HTTPS;"
                + "host=\"directory.example.org:8443\";by=_x",
            "Forwarded",
            "for=10.0.0.1;proto=http;host=inner");
    assertThat(seen.getRemoteAddr()).isEqualTo("2001:db8::1");
    assertThat(seen.getRequestURL()).hasToString("https://directory.example.org:8443/fhir/Task");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=unknown",
        "for=_hidden;proto=gopher",
        "for=",
        ";;;",
        "for=\"unclosed",
        "host=\"a b\"",
        "host=evil.example.org/path"
      })
  void whatMakesNoSenseIsIgnored(String header) throws Exception {
    HttpServletRequest seen = seen("10.1.2.3", "Forwarded", header);
    assertThat(seen.getRemoteAddr()).isEqualTo("10.1.2.3");
    assertThat(seen.getRequestURL()).hasToString("http://localhost/fhir/Task");
  }

  @Test
  void prefixThatIsNoPathIsIgnored() throws Exception {
    HttpServletRequest seen = seen("10.1.2.3", "X-Forwarded-Prefix", "//evil.example.org");
    assertThat(seen.getRequestURL()).hasToString("http://localhost/fhir/Task");
  }

  @Test
  void portComesFromThePortOrTheHost() throws Exception {
    assertThat(seen("10.1.2.3", "X-Forwarded-Port", "8443", "X-Forwarded-Proto", "https"))
        .returns("https://localhost:8443/fhir/Task", s -> s.getRequestURL().toString());
    assertThat(seen("10.1.2.3", "X-Forwarded-Proto", "https"))
        .returns("https://localhost/fhir/Task", s -> s.getRequestURL().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.128/25, 192.0.2.200, true",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "::1, ::1, true"
  })
  void rangeContainsItsAddresses(String range, String address, boolean contained) {
    assertThat(AddressRange.of(range).contains(AddressRange.address(address))).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "", "/8"})
  void whatIsNoRangeStopsTheStart(String range) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProxySettings(List.of(range)));
  }

  private HttpServletRequest seen(String address, String... headers) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Task");
    request.setServletPath("/fhir");
    request.setRemoteAddr(address);
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return seen(request);
  }

  private HttpServletRequest seen(MockHttpServletRequest request) throws Exception {
    HttpServletRequest[] seen = new HttpServletRequest[1];
    filter.doFilter(
        request,
        new MockHttpServletResponse(),
        (inside, answer) -> seen[0] = (HttpServletRequest) inside);
    return seen[0];
  }
}
