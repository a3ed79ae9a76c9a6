package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The package in memory for the validator, in the repository for everybody else. */
@Configuration(proxyBeanMethods = false)
class ProfilesConfiguration {

  /** Before any other bean is made, so that the validator gets warm beside their making. */
  @Bean
  static BeanFactoryPostProcessor validatorFirst() {
    return beans ->
        beans.registerSingleton(
            "validatorStart",
            ValidatorStart.begin(beans.getBean("primaryFhirContext", FhirContext.class)));
  }

  @Bean
  ConformancePackage conformancePackage(ValidatorStart start) {
    return start.conformance();
  }

  @Bean
  ProfileValidation profileValidation(ValidatorStart start) {
    return start.validation();
  }

  @Bean
  ValidatorHealth validatorHealthIndicator(
      ValidatorStart start,
      @Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT) IValidationSupport repository,
      SentContent content,
      EntryValidation validation) {
    return new ValidatorHealth(
        start, repository, new RehearseWrites(start.conformance(), content, validation));
  }

  @Bean
  OutcomeWriter outcomeWriter(FhirContext fhirContext) {
    return new OutcomeWriter(fhirContext);
  }

  @Bean
  ReferenceTargets referenceTargets(ConformancePackage conformance) {
    return new ReferenceTargets(conformance);
  }

  @Bean
  RetiredSystems retiredSystems(ConformancePackage conformance) {
    return new RetiredSystems(conformance);
  }

  @Bean
  SentContent sentContent(
      FhirContext fhirContext, RetiredSystems systems, ContentLimits limits, QueryLimits queries) {
    return new SentContent(fhirContext, systems, limits, queries);
  }

  @Bean
  EntryValidation entryValidation(
      ProfileValidation profiles,
      FhirContext fhirContext,
      RetiredSystems systems,
      ObjectProvider<EntryConstraint> constraints,
      ObjectProvider<AcrossEntries> across) {
    return new EntryValidation(
        profiles,
        new Normalisation(fhirContext, systems),
        constraints.orderedStream().toList(),
        across.orderedStream().toList());
  }

  @Bean
  ConditionalMatches conditionalMatches(DaoRegistry repository, MatchUrlService urls) {
    return new ConditionalMatches(repository, urls);
  }

  @Bean
  BundleValidation bundleValidation(
      EntryValidation validation,
      ConditionalMatches matches,
      PatchPreview patches,
      DaoRegistry repository) {
    return new BundleValidation(
        new BundleShape(repository::isResourceTypeSupported), validation, matches, patches);
  }

  @Bean
  PatchPreview patchPreview(
      FhirContext fhirContext, SentContent content, ConditionalMatches matches) {
    return new PatchPreview(fhirContext, content, matches);
  }

  @Bean
  ChangeValidation changeValidation(
      BundleValidation bundles, ConditionalMatches matches, PatchPreview patches) {
    return new ChangeValidation(bundles, matches, patches);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  DefinitionChanges definitionChanges(
      ObjectProvider<IValidationSupport> repository, ProfileValidation validation) {
    return new DefinitionChanges(repository::getObject, validation);
  }

  @Bean
  ConformanceInstallation conformanceInstallation(
      ConformancePackage conformance,
      DaoRegistry repository,
      ISearchParamRegistry searchParameters,
      PlatformTransactionManager transactions) {
    return new ConformanceInstallation(
        conformance, repository, searchParameters, new TransactionTemplate(transactions));
  }

  /** Puts the package and its terminology before HAPI's own sources, which ask the database. */
  @Bean
  static BeanPostProcessor packageBeforeTheRest(ObjectProvider<ConformancePackage> conformance) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals(JpaConfig.JPA_VALIDATION_SUPPORT_CHAIN)) {
          extend((ValidationSupportChain) bean, conformance.getObject());
        }
        return bean;
      }
    };
  }

  private static void extend(ValidationSupportChain chain, ConformancePackage conformance) {
    chain.addValidationSupport(0, conformance.inMemory(chain.getFhirContext()));
    chain.addValidationSupport(1, new DirectoryTerminology(chain.getFhirContext()));
    // A concept may carry codings of other systems beside the one that a value set asks for.
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
  }
}
