package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.PublicLookups;
import io.github.onkonetz.security.SecuritySettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which lookups the index may answer before security has looked at them. */
class LookupRightsTest {

  private final MockHttpServletRequest request =
      new MockHttpServletRequest("GET", "/fhir/Organization/uk-leipzig");

  private static PublicLookups lookups(boolean readingNeedsToken) {
    return new LookupRights()
        .lookupsOfAnybody(
            new SecuritySettings(
                null,
                "onkonetz",
                Duration.ofMinutes(10),
                readingNeedsToken,
                new SecuritySettings.Claims("scope", "organization")));
  }

  @Test
  void thoseWithoutATokenAreOpen() {
    assertThat(lookups(false).isOpenTo(request)).isTrue();
  }

  @Test
  void aTokenIsLookedAtFirst() {
    request.addHeader("Authorization", "Bearer rubbish");
    assertThat(lookups(false).isOpenTo(request)).isFalse();
  }

  @Test
  void noneIsOpenIfReadingNeedsAToken() {
    assertThat(lookups(true).isOpenTo(request)).isFalse();
    request.addHeader("Authorization", "Bearer rubbish");
    assertThat(lookups(true).isOpenTo(request)).isFalse();
  }
}
