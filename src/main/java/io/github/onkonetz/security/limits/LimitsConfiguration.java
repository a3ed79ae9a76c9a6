package io.github.onkonetz.security.limits;

import io.github.bucket4j.TimeMeter;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.QueryLimits;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits before and behind security: request id, limits, security, index, HAPI. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

  /** The request has its id, its sender is known, and its answer its headers. */
  private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

  /** Spring Security's chain is at -100, what looks entries up comes later. */
  private static final int AFTER_SECURITY = -99;

  @Bean
  FilterRegistrationBean<RateLimitFilter> addressRates(
      RateSettings settings, OutcomeWriter outcomes) {
    RateLimitFilter filter =
        RateLimitFilter.byAddress(settings, TimeMeter.SYSTEM_MILLISECONDS, outcomes);
    return enabled(settings, at(BEFORE_SECURITY, filter));
  }

  @Bean
  FilterRegistrationBean<RequestLimitFilter> requestLimits(
      RequestLimits limits, QueryLimits queries, OutcomeWriter outcomes) {
    return at(BEFORE_SECURITY + 1, new RequestLimitFilter(limits, queries, outcomes));
  }

  @Bean
  FilterRegistrationBean<RateLimitFilter> clientRates(
      RateSettings settings, OutcomeWriter outcomes) {
    RateLimitFilter filter =
        RateLimitFilter.byClient(settings, TimeMeter.SYSTEM_MILLISECONDS, outcomes);
    return enabled(settings, at(AFTER_SECURITY, filter));
  }

  @Bean
  @Qualifier("fhirInterceptor")
  QueryLimitInterceptor queryLimits(QueryLimits limits) {
    return new QueryLimitInterceptor(limits);
  }

  private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }

  private static FilterRegistrationBean<RateLimitFilter> enabled(
      RateSettings settings, FilterRegistrationBean<RateLimitFilter> registration) {
    registration.setEnabled(settings.enabled());
    return registration;
  }
}
