package io.github.onkonetz.security.proxy;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Proxies in front of the server.
 *
 * @param trusted addresses ({@code 192.0.2.7}) or networks ({@code 10.0.0.0/8}, {@code fd00::/8})
 *     of proxies whose {@code Forwarded} or {@code X-Forwarded-*} headers are believed; of all
 *     others they are ignored
 */
@ConfigurationProperties("onkonetz.proxy")
public record ProxySettings(@DefaultValue List<String> trusted) {

  public ProxySettings {
    trusted = List.copyOf(trusted);
    trusted.forEach(AddressRange::of);
  }
}
