package io.github.onkonetz.search;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Puts ours in the place of HAPI's beans that turn strings and places into index entries and SQL,
 * and that read conditions. Done on the finished list of definitions, since among configuration
 * classes the last one read would win, whichever that is.
 */
final class RepositoryBeans implements BeanDefinitionRegistryPostProcessor {

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    registry.registerBeanDefinition(
        "searchParamExtractor", definition(FoldingExtractor.class, "singleton"));
    registry.registerBeanDefinition(
        "newStringPredicateBuilder", definition(FoldedStringPredicate.class, "prototype"));
    registry.registerBeanDefinition(
        "matchUrlService", definition(StrictConditions.class, "singleton"));
    registry.registerBeanDefinition(
        "newCoordsPredicateBuilder", definition(NearPredicate.class, "prototype"));
  }

  private static AbstractBeanDefinition definition(Class<?> type, String scope) {
    return BeanDefinitionBuilder.genericBeanDefinition(type).setScope(scope).getBeanDefinition();
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    // Definitions are replaced above; nothing to change on the factory.
  }
}
