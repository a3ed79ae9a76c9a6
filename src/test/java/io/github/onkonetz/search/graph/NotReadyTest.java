package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.answer.SearchsetWriter;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.time.Clock;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** While the index is being built, the graph is to be asked again. */
class NotReadyTest {

  private final NetworkGraphProvider provider =
      new NetworkGraphProvider(
          new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry())),
          new GraphVocabulary(url -> new CodeSystem()),
          new SearchsetResponse(new SearchsetWriter(MemoryDirectory.CONTEXT)),
          Clock.systemUTC());

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void neighboursAreRefused() {
    assertThatThrownBy(
            () -> provider.network(new IdType("Organization/uk-leipzig"), request(Map.of())))
        .isInstanceOfSatisfying(RefusedException.class, this::assertRefused);
  }

  @Test
  void pathsAreRefused() {
    ServletRequestDetails request =
        request(Map.of("from", new String[] {"uk-leipzig"}, "to", new String[] {"uk-halle"}));
    assertThatThrownBy(() -> provider.path(request))
        .isInstanceOfSatisfying(RefusedException.class, this::assertRefused);
  }

  private void assertRefused(RefusedException refused) {
    assertThat(refused.getStatusCode()).isEqualTo(503);
    assertThat(refused.findings().get(0).code().code()).isEqualTo("ONK-GRAPH-008");
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
  }

  private ServletRequestDetails request(Map<String, String[]> parameters) {
    ServletRequestDetails request = new ServletRequestDetails();
    request.setParameters(parameters);
    request.setServletResponse(response);
    return request;
  }
}
