package io.github.onkonetz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.testing.DirectoryIT;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DirectoryIT
class RequestTimeIT {

  @Autowired EntityManagerFactory factory;
  @Autowired PlatformTransactionManager ofTheServer;

  private TransactionTemplate transaction;

  @BeforeEach
  void limit() {
    transaction =
        new TransactionTemplate(
            new RequestTransactionManager(factory, new DatabaseLimits(Duration.ofSeconds(1))));
  }

  @AfterEach
  void end() {
    RequestTime.end();
  }

  @Test
  void statementOfARequestIsCancelled() {
    RequestTime.begin();
    assertThatThrownBy(() -> sleep(30)).rootCause().hasMessageContaining("canceling statement");
  }

  @Test
  void whatTheServerDoesByItselfTakesItsTime() {
    assertThat(sleep(1.5)).isNotNull();
  }

  @Test
  void serverItselfUsesIt() {
    assertThat(ofTheServer)
        .isInstanceOf(RequestTransactionManager.class)
        .isInstanceOf(JpaTransactionManager.class);
  }

  private Object sleep(double seconds) {
    return transaction.execute(
        running -> {
          EntityManager entities = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
          return entities
              .createNativeQuery("select cast(pg_sleep(" + seconds + ") as text)")
              .getSingleResult();
        });
  }
}
