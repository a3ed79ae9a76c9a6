package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTest {

  private final RequestIdFilter filter = new RequestIdFilter();
  private String inLog = "";
  private String inHapi = "";

  @ParameterizedTest
  @ValueSource(strings = {"a", "7f9c24e5-2c1b-4d86-9b1e-0c7f5d3a1b22", "trace_1.2"})
  void keepsAWellFormedIdOfTheClient(String id) throws Exception {
    assertThat(idOfAnswer(id)).isEqualTo(id);
    assertThat(inLog).isEqualTo(id);
    assertThat(inHapi).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "two words",
        "line\nSet-Cookie: a=b",
        "ümlaut",
        "${jndi:x}",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void makesANewIdInsteadOfAMalformedOne(String id) throws Exception {
    assertThat(idOfAnswer(id)).matches("[0-9a-v]{12}");
    assertThat(inLog).isEqualTo(inHapi);
  }

  @Test
  void idsDiffer() throws Exception {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(idOfAnswer(""));
    }
    assertThat(ids).hasSize(1000);
  }

  @Test
  void leavesNothingInTheLogOfTheNextRequest() throws Exception {
    idOfAnswer("mine");
    assertThat(MDC.get(RequestIdFilter.IN_LOG)).isNull();
  }

  private String idOfAnswer(String sent) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("X-Request-Id", sent);
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(
        request,
        response,
        (passed, answer) -> {
          inLog = MDC.get(RequestIdFilter.IN_LOG);
          inHapi = ServletRequestTracing.getOrGenerateRequestId(passed);
        });
    return String.valueOf(response.getHeader("x-request-id"));
  }
}
