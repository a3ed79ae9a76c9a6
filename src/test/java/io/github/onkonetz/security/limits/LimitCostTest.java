package io.github.onkonetz.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.sun.management.ThreadMXBean;
import io.github.bucket4j.TimeMeter;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.QueryLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** What the limits cost a lookup that is within them. */
class LimitCostTest {

  private static final PrintStream OUT = System.out;

  private static final int WARM = 200_000;
  private static final int LOOKUPS = 500_000;

  /** The two headers, what the bucket says, and the address as the container would make it. */
  private static final int MOST_BYTES = 1_000;

  private static final OutcomeWriter OUTCOMES = new OutcomeWriter(FhirContext.forR4Cached());

  private final RateLimitFilter rates =
      RateLimitFilter.byAddress(
          new RateSettings(
              true, Duration.ofMinutes(1), 1_000_000_000, 60_000, 600, 1_000_000, 60_000, 20_000),
          TimeMeter.SYSTEM_MILLISECONDS,
          OUTCOMES);
  private final RequestLimitFilter limits =
      new RequestLimitFilter(
          new RequestLimits(
              DataSize.ofMegabytes(32), DataSize.ofKilobytes(32), Duration.ofMinutes(1)),
          new QueryLimits(100, 500, 5, 50),
          OUTCOMES);

  @Test
  void lookupWithinTheLimitsAllocatesNextToNothing() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/HealthcareService");
    request.setQueryString(
        "organization.address-postalcode=04103&service-category=a,b,c&_include=HealthcareService:organization&_count=20");
    request.setRemoteAddr("192.0.2.1");
    HttpServletResponse response = new Deaf();
    FilterChain inner = (req, res) -> limits.doFilter(req, res, (r, s) -> {});
    for (int i = 0; i < WARM; i++) {
      rates.doFilter(request, response, inner);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long nanos = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < LOOKUPS; i++) {
      rates.doFilter(request, response, inner);
    }
    long perLookup = (threads.getCurrentThreadAllocatedBytes() - bytes) / LOOKUPS;
    OUT.printf(
        "limits of a lookup: %d ns of CPU time, %d bytes%n",
        (threads.getCurrentThreadCpuTime() - nanos) / LOOKUPS, perLookup);
    assertThat(perLookup).isLessThan(MOST_BYTES);
  }

  /** Takes headers and keeps none. */
  private static final class Deaf extends HttpServletResponseWrapper {

    Deaf() {
      super(new MockHttpServletResponse());
    }

    @Override
    public void addHeader(String name, String value) {
      // not kept
    }
  }
}
