package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.model.ExpungeOptions;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.onkonetz.storage.DatabaseConnections;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What other nodes do, done here by SQL. */
@DirectoryIT
class FollowOthersIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Autowired FhirClient fhir;
  @Autowired DirectoryIndex index;
  @Autowired DaoRegistry repository;
  @Autowired JpaStorageSettings settings;
  @Autowired DatabaseConnections connections;
  @Autowired JdbcTemplate jdbc;
  @Autowired NodeName node;
  @Autowired IndexBuilding building;
  @Autowired PlatformTransactionManager transactions;

  private final ChangeLog others = new ChangeLog(new NodeName());

  @BeforeEach
  void entry() {
    fhir.put("Practitioner/follow", DirectoryIndexIT.practitioner("follow", "Vorher"));
  }

  @Test
  void writesOfTheOwnNodeAreNotedInTheirTransactionUnderItsName() {
    assertThat(
            jdbc.queryForList(
                "select node from onk_change where res_id = 'follow' order by number desc limit 1",
                String.class))
        .containsExactly(node.current());
  }

  @Test
  void changesOfAnotherNodeAreShownWithoutAVersionOfTheirOwn() {
    changeElsewhere("Vorher", "Nachher");
    await().atMost(SOON).until(() -> shown().contains("Nachher"));
    changeElsewhere("Nachher", "Vorher");
    await().atMost(SOON).until(() -> shown().contains("Vorher"));
  }

  private void changeElsewhere(String from, String to) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            tx -> {
              jdbc.update(
                  "update hfj_res_ver v set res_text_vc = replace(res_text_vc, ?, ?) from hfj_resource r"
                      + " where r.res_id = v.res_id and r.fhir_id = 'follow'",
                  from,
                  to);
              jdbc.update(
                  "insert into onk_change (node, res_type, res_id) values (?, 'Practitioner', 'follow')",
                  UUID.randomUUID().toString());
            });
  }

  private String shown() {
    try (DirectorySnapshot snapshot = index.acquire()) {
      StoredEntry entry = snapshot.entry("Practitioner", "follow");
      return entry == null ? "" : new String(entry.json(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aTransactionThatCommitsLateIsNotPassedOverAndHoldsNobodyUp() throws SQLException {
    try (Connection late = open();
        Connection early = open();
        Connection reader = open()) {
      String position = others.position(reader);
      reader.commit();
      note(late, "late");
      note(early, "early");
      early.commit();
      ChangeLog.Look first = others.look(reader, position);
      assertThat(entries(reader, first)).containsExactly("early");
      reader.commit();
      late.commit();
      ChangeLog.Look second = others.look(reader, first.now());
      assertThat(entries(reader, second)).containsExactly("late");
      reader.commit();
      ChangeLog.Look third = others.look(reader, second.now());
      assertThat(entries(reader, third)).isEmpty();
    }
  }

  @Test
  void onlyWhatOthersHaveWrittenIsAReasonToLook() throws SQLException {
    ChangeLog own = new ChangeLog(new NodeName());
    List<StoredRow.Key> entries = List.of(new StoredRow.Key("Practitioner", "told"));
    try (Connection listener = connections.open(PATIENCE);
        Connection writer = connections.open(PATIENCE)) {
      own.listen(listener);
      own.note(writer, entries, false);
      assertThat(own.isToldOfOthers(listener, Duration.ofMillis(300))).isFalse();
      others.note(writer, entries, false);
      assertThat(own.isToldOfOthers(listener, SOON)).isTrue();
      jdbc.update(
          "insert into onk_change (node, res_type, res_id) values ('', 'Practitioner', 'told')");
      assertThat(own.isToldOfOthers(listener, SOON)).as("removed by the database").isTrue();
    }
  }

  private Connection open() throws SQLException {
    Connection connection = connections.open(PATIENCE);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void note(Connection connection, String id) throws SQLException {
    new ChangeLog(new NodeName())
        .note(connection, List.of(new StoredRow.Key("Practitioner", id)), false);
  }

  private List<String> entries(Connection connection, ChangeLog.Look look) throws SQLException {
    return others.changes(connection, look).entries().stream().map(StoredRow.Key::id).toList();
  }

  @Test
  void whoStandsBeforeForgottenChangesKnowsIt() throws SQLException {
    try (Connection connection = connections.open(PATIENCE)) {
      String before = others.position(connection);
      note(connection, "forgotten");
      others.forget(connection, Duration.ofDays(1));
      assertThat(others.look(connection, before).missed()).isFalse();
      jdbc.update(
          "update onk_change set written = now() - interval '2 days' where res_id = 'forgotten'");
      others.forget(connection, Duration.ofDays(1));
      assertThat(others.look(connection, before).missed()).isTrue();
      assertThat(others.look(connection, others.position(connection)).missed()).isFalse();
      assertThat(jdbc.queryForList("select 1 from onk_change where res_id = 'forgotten'"))
          .isEmpty();
    }
  }

  @Test
  void theHistoryOfTheDatabaseIsKnownWithoutRightsOfAnAdministrator() throws SQLException {
    jdbc.execute("create role follow_anybody");
    try (Connection connection = open()) {
      String asAdministrator = others.history(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local role follow_anybody");
      }
      assertThat(others.history(connection)).isEqualTo(asAdministrator).matches("\\d+/\\d+");
      connection.rollback();
    } finally {
      jdbc.execute("drop role follow_anybody");
    }
  }

  @Test
  void whatIsRemovedForGoodIsNotedByTheDatabaseForEveryNode() {
    fhir.put("Practitioner/follow-gone", DirectoryIndexIT.practitioner("follow-gone", "Fort"));
    fhir.delete("Practitioner/follow-gone");
    settings.setExpungeEnabled(true);
    try {
      repository
          .getResourceDao(Practitioner.class)
          .expunge(
              new IdType("Practitioner/follow-gone"),
              new ExpungeOptions().setExpungeDeletedResources(true).setExpungeOldVersions(true),
              new SystemRequestDetails());
    } finally {
      settings.setExpungeEnabled(false);
    }
    assertThat(jdbc.queryForList("select 1 from hfj_resource where fhir_id = 'follow-gone'"))
        .isEmpty();
    assertThat(
            jdbc.queryForList(
                "select res_type from onk_change where res_id = 'follow-gone' and node = ''",
                String.class))
        .containsExactly("Practitioner");
  }

  @Test
  void parametersChangedElsewhereAreLookedAt() {
    long before = building.builds();
    jdbc.update(
        "insert into onk_change (node, res_type, res_id) values (?, 'SearchParameter', '')",
        UUID.randomUUID().toString());
    // They are the same, so nothing is built.
    changeElsewhere("Vorher", "Danach");
    await().atMost(SOON).until(() -> shown().contains("Danach"));
    assertThat(building.builds()).isEqualTo(before);
  }

  @Test
  void healthAndMetricsSayHowFarBehindThisNodeIs() {
    FhirClient.Answer health =
        fhir.get(fhir.root() + "/actuator/health", "Authorization", fhir.token("office"));
    assertThat(health.json().at("/components/directoryIndex/details/lagMillis").asLong(-1))
        .isBetween(0L, 15_000L);
    FhirClient.Answer lag =
        fhir.get(
            fhir.root() + "/actuator/metrics/onkonetz.index.lag",
            "Authorization",
            fhir.token("admin"));
    assertThat(lag.json().at("/measurements/0/value").asDouble(-1)).isBetween(0.0, 15.0);
    assertThat(
            fhir.get(
                    fhir.root() + "/actuator/metrics/onkonetz.index.following",
                    "Authorization",
                    fhir.token("admin"))
                .status())
        .isEqualTo(200);
  }
}
