package io.github.onkonetz.security.proxy;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Right behind the id of the request: everybody else wants to know who sent it, and whereto. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

  @Bean
  FilterRegistrationBean<ForwardedFilter> forwardedRequests(ProxySettings settings) {
    FilterRegistrationBean<ForwardedFilter> registration =
        new FilterRegistrationBean<>(new ForwardedFilter(settings));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    registration.setEnabled(!settings.trusted().isEmpty());
    return registration;
  }
}
