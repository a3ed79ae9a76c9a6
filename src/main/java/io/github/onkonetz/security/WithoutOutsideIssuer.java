package io.github.onkonetz.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when no outside issuer of tokens is named, so that this server issues them. */
final class WithoutOutsideIssuer implements Condition {

  static final String SETTING = "onkonetz.security.issuer-uri";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return context.getEnvironment().getProperty(SETTING, "").isBlank();
  }
}
