package io.github.onkonetz.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Creates and upgrades the database schema with HAPI's own migrator. An empty database gets HAPI's
 * ready script for PostgreSQL; a filled one gets the steps that it has not had yet. Our own tables
 * follow. Several nodes may start at once: the migrator locks.
 */
final class SchemaMigration {

  /** For {@code pg_advisory_lock}: any number that nothing else here takes. */
  private static final long LOCK = 0x6F6E6B_736368L;

  private final DataSource dataSource;

  SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One node after the other: two that start on an empty database would both make its tables. */
  void run() {
    requirePostgres();
    try (Connection turn = dataSource.getConnection();
        Statement lock = turn.createStatement()) {
      lock.execute("select pg_advisory_lock(" + LOCK + ")");
      try {
        migrate();
      } finally {
        lock.execute("select pg_advisory_unlock(" + LOCK + ")");
      }
    } catch (SQLException e) {
      throw new StorageException("The schema cannot be locked: " + e.getMessage(), e);
    }
  }

  private void migrate() {
    HapiMigrationStorageSvc applied =
        new HapiMigrationStorageSvc(
            new HapiMigrationDao(
                dataSource,
                DriverTypeEnum.POSTGRES_9_4,
                SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
    MigrationTaskList tasks =
        new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    SchemaMigrator migrator =
        new SchemaMigrator(
            "Onkonetz",
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
            dataSource,
            new Properties(),
            tasks,
            applied);
    migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
    new OwnTables(dataSource).migrate();
    new PostgresTuning(dataSource).apply();
    new AsciiOrder(dataSource).apply();
    numberServedTypes();
  }

  /**
   * Gives the served types their numbers. HAPI would number those of five FHIR versions, and load
   * all five to know them; types that it meets later get theirs then.
   */
  private void numberServedTypes() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO hfj_resource_type (res_type_id, res_type)"
                    + " SELECT nextval('seq_resource_type'), ?"
                    + " WHERE NOT EXISTS (SELECT FROM hfj_resource_type WHERE res_type = ?)"
                    + " ON CONFLICT DO NOTHING")) {
      for (String type : new TreeSet<>(ServedTypes.all())) {
        insert.setString(1, type);
        insert.setString(2, type);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new StorageException("The resource types cannot be numbered: " + e.getMessage(), e);
    }
  }

  private void requirePostgres() {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      int major = connection.getMetaData().getDatabaseMajorVersion();
      if (!product.equals("PostgreSQL") || major < OLDEST_POSTGRES) {
        throw new StorageException(
            "The database is %s %d; Onkonetz needs PostgreSQL %d or newer."
                .formatted(product, major, OLDEST_POSTGRES));
      }
    } catch (SQLException e) {
      throw new StorageException("The database cannot be reached: " + e.getMessage(), e);
    }
  }

  /** The oldest version that is tested; 14 is no longer maintained from November 2026. */
  private static final int OLDEST_POSTGRES = 15;
}
