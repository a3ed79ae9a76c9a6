package io.github.onkonetz.security;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** How issuers and programs are asked for their public keys. */
final class RemoteKeys {

  /** Who does not answer holds up requests no longer than this. */
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private static final Duration ANSWER = Duration.ofSeconds(5);

  private RemoteKeys() {}

  static RestOperations asking() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(CONNECT);
    requests.setReadTimeout(ANSWER);
    return new RestTemplate(requests);
  }
}
