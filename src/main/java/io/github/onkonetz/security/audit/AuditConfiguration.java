package io.github.onkonetz.security.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IDeleteExpungeSvc;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail and what feeds it. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  /** Behind the limits, so that who is over them costs no record, and in front of security. */
  private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 110;

  @Bean
  AuditTrail auditTrail(DaoRegistry repository) {
    return new AuditTrail(repository, new AuditEvents(Clock.systemUTC()));
  }

  @Bean
  @Qualifier("fhirInterceptor")
  WriteAuditInterceptor writeAudit(AuditTrail trail) {
    return new WriteAuditInterceptor(trail);
  }

  @Bean
  AuditRetention auditRetention(
      AuditSettings settings,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      IDeleteExpungeSvc<JpaPid> expunge) {
    return new AuditRetention(
        settings.retention(),
        Clock.systemUTC(),
        jdbc,
        new TransactionTemplate(transactions),
        expunge);
  }

  @Bean
  TerminalChanges terminalChanges(
      AuditTrail trail, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new TerminalChanges(trail, jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  AuditBackground auditBackground(AuditRetention retention, TerminalChanges terminal) {
    return new AuditBackground(retention, terminal);
  }

  @Bean
  FilterRegistrationBean<RefusalAuditFilter> refusalAudit(
      AuditTrail trail, AuditSettings settings, AuditBackground background) {
    FilterRegistrationBean<RefusalAuditFilter> registration =
        new FilterRegistrationBean<>(new RefusalAuditFilter(trail, settings, background));
    registration.setOrder(BEFORE_SECURITY);
    return registration;
  }
}
