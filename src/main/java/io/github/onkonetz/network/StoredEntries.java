package io.github.onkonetz.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks HAPI's tables what the repository has ever had under some ids. Through FHIR that would be a
 * request for each, and a deleted entry could not be told from a missing one without an exception.
 */
final class StoredEntries {

  private final JdbcTemplate jdbc;

  StoredEntries(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** By {@code Type/id}; ids without any history are missing. */
  Map<String, SampleSelection.State> statesOf(Collection<String> references) {
    Map<String, SampleSelection.State> states = new HashMap<>();
    jdbc.query(
        """
        select res_type || '/' || fhir_id, res_ver, res_deleted_at is not null
        from hfj_resource where fhir_id = any(?)
        """,
        row -> {
          states.put(
              row.getString(1), new SampleSelection.State(row.getLong(2), row.getBoolean(3)));
        },
        (Object) ids(references));
    states.keySet().retainAll(references);
    return states;
  }

  /** Who refers to one of these, as far as it is not deleted itself. */
  List<SampleSelection.Link> linksTo(Collection<String> references) {
    return jdbc.query(
        """
        select s.res_type || '/' || s.fhir_id, t.res_type || '/' || t.fhir_id
        from hfj_res_link l
          join hfj_resource s on s.res_id = l.src_resource_id
          join hfj_resource t on t.res_id = l.target_resource_id
        where t.fhir_id = any(?) and s.res_deleted_at is null
        """,
        (row, number) -> new SampleSelection.Link(row.getString(1), row.getString(2)),
        (Object) ids(references));
  }

  private static String[] ids(Collection<String> references) {
    return references.stream().map(r -> r.substring(r.indexOf('/') + 1)).toArray(String[]::new);
  }
}
