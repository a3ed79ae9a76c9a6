package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.Concern;
import io.github.onkonetz.submission.mail.Notices;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Provenance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Submissions: what takes them in, moves them on and publishes them. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

  /** HAPI cuts the versions off all references that are not named to it. */
  private static final List<String> WITH_VERSIONS =
      List.of(
          "Provenance.target",
          "Task.input.value[x]",
          "Task.output.value[x]",
          "Task.input.value",
          "Task.output.value");

  @Bean
  Actors actors() {
    return request -> Actor.of(Caller.of(request));
  }

  @Bean
  Concern submissionsOfAPartner(DaoRegistry repository) {
    return new OwnSubmissions(repository);
  }

  @Bean
  SubmissionTasks submissionTasks(
      DaoRegistry repository, DataSource dataSource, FhirContext fhirContext, Notices notices) {
    Set<String> paths =
        new HashSet<>(fhirContext.getParserOptions().getDontStripVersionsFromReferencesAtPaths());
    paths.addAll(WITH_VERSIONS);
    fhirContext.getParserOptions().setDontStripVersionsFromReferencesAtPaths(paths);
    return new SubmissionTasks(repository, dataSource, Clock.systemUTC(), notices);
  }

  @Bean
  ReceiveSubmission receiveSubmission(
      ChangeValidation validation,
      DaoRegistry repository,
      SubmissionTasks tasks,
      DataSource dataSource,
      PlatformTransactionManager transactions,
      FhirContext fhirContext) {
    return new ReceiveSubmission(
        new PlanChanges(validation, new IdentifierHolders(dataSource), fhirContext),
        new CheckSubmission(
            new Belonging(new StoredLinks(dataSource)), new ProbableDuplicates(repository)),
        tasks,
        new IdentityTable(dataSource),
        new TransactionTemplate(transactions),
        fhirContext);
  }

  @Bean
  MoveSubmission moveSubmission(SubmissionTasks tasks, PlatformTransactionManager transactions) {
    return new MoveSubmission(tasks, new TransactionTemplate(transactions));
  }

  @Bean
  PublishSubmission publishSubmission(
      SubmissionTasks tasks,
      ChangeValidation stored,
      IFhirSystemDao<Bundle, Meta> repository,
      DaoRegistry daos,
      PlatformTransactionManager transactions,
      FhirContext fhirContext) {
    return new PublishSubmission(
        tasks,
        new ChangedSince(tasks, fhirContext),
        stored,
        repository,
        new PublicationTrail(daos.getResourceDao(Provenance.class), tasks),
        new TransactionTemplate(transactions));
  }

  @Bean
  CompareSubmission compareSubmission(
      SubmissionTasks tasks, ChangeValidation stored, FhirContext fhirContext) {
    return new CompareSubmission(tasks, stored, fhirContext);
  }

  @Bean
  @Qualifier("fhirProvider")
  SubmitProvider submitOperation(ReceiveSubmission submissions, Actors actors) {
    return new SubmitProvider(submissions, actors);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  AcceptedInterceptor acceptedSubmissions() {
    return new AcceptedInterceptor();
  }

  @Bean
  @Qualifier("fhirProvider")
  ReviewProvider reviewOperations(
      MoveSubmission moves,
      PublishSubmission publications,
      CompareSubmission comparison,
      Actors actors) {
    return new ReviewProvider(moves, publications, comparison, actors);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  GuardInterceptor submissionGuard() {
    return new GuardInterceptor();
  }
}
