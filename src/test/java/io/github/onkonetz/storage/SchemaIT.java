package io.github.onkonetz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DirectoryIT
class SchemaIT {

  @Autowired DataSource dataSource;

  @Test
  void isCreatedByTheMigratorOfHapi() {
    assertThat(count("SELECT count(*) FROM \"FLY_HFJ_MIGRATION\"")).isGreaterThan(100);
  }

  @Test
  void hasTheTuningThatHapiShips() {
    assertThat(
            count(
                "SELECT attstattarget FROM pg_attribute"
                    + " WHERE attrelid = 'hfj_spidx_token'::regclass AND attname = 'hash_sys_and_value'"))
        .isEqualTo(10_000);
    assertThat(
            count(
                "SELECT count(*) FROM pg_class WHERE relname LIKE 'hfj_spidx_%'"
                    + " AND 'autovacuum_vacuum_scale_factor=0.01' = ANY(reloptions)"))
        .isEqualTo(8);
  }

  @Test
  void acknowledgesOnlyWhatIsOnDisk() {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      String value =
          JdbcClient.create(dataSource)
              .sql("SELECT current_setting(?)")
              .param(setting)
              .query(String.class)
              .single();
      assertThat(value).as(setting).isEqualTo("on");
    }
  }

  @Test
  void numbersTheServedTypesAndNotThoseOfFiveFhirVersions() {
    assertThat(count("SELECT count(*) FROM hfj_resource_type"))
        .isBetween(ServedTypes.all().size(), ServedTypes.all().size() + 5);
  }

  private int count(String sql) {
    return JdbcClient.create(dataSource).sql(sql).query(Integer.class).single();
  }
}
