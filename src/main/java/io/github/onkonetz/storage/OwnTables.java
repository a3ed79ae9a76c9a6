package io.github.onkonetz.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.taskdef.BaseTask;
import ca.uhn.fhir.jpa.migrate.taskdef.ExecuteRawSqlTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Our own tables beside HAPI's: files of SQL, each run once and in one transaction, by HAPI's
 * migrator with a history of its own. A file that was released is never changed; what changes is a
 * new file at the end of the list.
 */
final class OwnTables {

  private static final String HISTORY = "ONK_MIGRATION";

  /** HAPI's versions begin with a date; ours are told apart by what follows it. */
  private static final String FIRST_DAY = "20261122";

  private static final String[] FILES = {
    "0001-identifiers.sql",
    "0010-changes.sql",
    "0011-tell-who-changed.sql",
    "0020-access.sql",
    "0021-clients.sql",
    "0022-people.sql",
    "0023-terminal-changes.sql",
    "0040-submissions.sql",
    "0050-mail.sql"
  };

  private final DataSource dataSource;

  OwnTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void migrate() {
    SchemaMigrator migrator =
        new SchemaMigrator(
            "Onkonetz' own tables",
            HISTORY,
            dataSource,
            new Properties(),
            new MigrationTaskList(tasks()),
            new HapiMigrationStorageSvc(
                new HapiMigrationDao(dataSource, DriverTypeEnum.POSTGRES_9_4, HISTORY)));
    migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
  }

  private static List<BaseTask> tasks() {
    List<BaseTask> tasks = new ArrayList<>();
    for (String file : FILES) {
      String number = file.substring(0, file.indexOf('-'));
      ExecuteRawSqlTask task =
          new ExecuteRawSqlTask("1", FIRST_DAY + "." + Integer.parseInt(number));
      task.setDescription(file);
      tasks.add(task.addSql(DriverTypeEnum.POSTGRES_9_4, read(file)));
    }
    return tasks;
  }

  private static String read(String file) {
    try {
      String sql =
          new ClassPathResource(file, OwnTables.class).getContentAsString(StandardCharsets.UTF_8);
      return sql.replaceAll("(?m)^--.*$", "").strip();
    } catch (IOException e) {
      throw new StorageException("The file " + file + " of the schema cannot be read.", e);
    }
  }
}
