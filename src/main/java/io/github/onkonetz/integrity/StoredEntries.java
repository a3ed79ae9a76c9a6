package io.github.onkonetz.integrity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * What the repository's tables say of entries and of the references between them: the entries'
 * state and profile, and the links by which HAPI searches. Works within the transaction of the
 * caller, if there is one, and sees what it has flushed.
 */
final class StoredEntries {

  private static final String OUR_PROFILES = "https://onkonetz.github.io/fhir/%";

  /** Enough to name examples in a message. */
  private static final int SOME = 50;

  /**
   * What is stored under an id.
   *
   * @param profile the profile of ours that it is held to, or null
   */
  record State(boolean deleted, @Nullable String profile) {}

  /** A reference between two stored entries; {@code path} is HAPI's name of the element. */
  record StoredLink(String source, @Nullable String sourceProfile, String path, String target) {}

  /** By {@code partOf}, what stands in what. */
  record Edge(String child, String parent) {}

  private static final RowMapper<StoredLink> LINK =
      (row, number) ->
          new StoredLink(row.getString(1), row.getString(2), row.getString(3), row.getString(4));

  private final JdbcTemplate jdbc;

  StoredEntries(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** By {@code Type/id}; what was never stored is missing. */
  Map<String, State> states(Collection<String> references) {
    Map<String, State> states = new HashMap<>();
    if (!references.isEmpty()) {
      jdbc.query(
          """
          select r.res_type || '/' || r.fhir_id, r.res_deleted_at is not null, %s
          from unnest(?::text[], ?::text[]) k (t, id)
            join hfj_resource r on r.res_type = k.t and r.fhir_id = k.id
          """
              .formatted(profileOf("r")),
          row -> {
            states.put(row.getString(1), new State(row.getBoolean(2), row.getString(3)));
          },
          OUR_PROFILES,
          types(references),
          ids(references));
    }
    return states;
  }

  /**
   * Who refers to one of these and is not deleted: some of them, in their order. Tasks and the
   * provenance of what was submitted say what happened once; they keep nothing from being deleted.
   */
  List<StoredLink> linksTo(Collection<String> references) {
    return jdbc.query(
        """
        select distinct s.res_type || '/' || s.fhir_id, %s, l.src_path, t.res_type || '/' || t.fhir_id
        from unnest(?::text[], ?::text[]) k (t, id)
          join hfj_resource t on t.res_type = k.t and t.fhir_id = k.id
          join hfj_res_link l on l.target_resource_id = t.res_id
          join hfj_resource s on s.res_id = l.src_resource_id and s.res_deleted_at is null
        where s.res_type <> 'Task' and not %s
        order by 4, 1 limit %d
        """
            .formatted(profileOf("s"), isOfSubmission("s"), SOME),
        LINK,
        OUR_PROFILES,
        types(references),
        ids(references));
  }

  /** What those entries of a type are part of, and those in turn, up to the top. */
  List<Edge> upwards(String type, Collection<String> ids) {
    return jdbc.query(
        """
        with recursive up (child, parent) as (
          select l.src_resource_id, l.target_resource_id
          from hfj_resource r join hfj_res_link l on l.src_resource_id = r.res_id and l.src_path = ?
          where r.res_type = ? and r.fhir_id = any(?)
          union
          select l.src_resource_id, l.target_resource_id
          from up join hfj_res_link l on l.src_resource_id = up.parent and l.src_path = ?)
        select c.fhir_id, p.fhir_id
        from up join hfj_resource c on c.res_id = child join hfj_resource p on p.res_id = parent
        """,
        (row, number) -> new Edge(row.getString(1), row.getString(2)),
        type + ".partOf",
        type,
        ids.toArray(String[]::new),
        type + ".partOf");
  }

  private static String isOfSubmission(String resource) {
    return """
    (%1$s.res_type = 'Provenance' and exists (
      select from hfj_res_tag g join hfj_tag_def d on d.tag_id = g.tag_id
      where g.res_id = %1$s.res_id and d.tag_type = 0 and d.tag_code = 'submitted'
        and d.tag_system = 'https://onkonetz.github.io/fhir/CodeSystem/data-origin'))
    """
        .formatted(resource)
        .strip();
  }

  /** Where HAPI keeps {@code meta.profile}: as a tag of the type with the number 1. */
  private static String profileOf(String resource) {
    return """
    (select d.tag_code from hfj_res_tag g join hfj_tag_def d on d.tag_id = g.tag_id
      where g.res_id = %s.res_id and d.tag_type = 1 and d.tag_code like ? limit 1)
    """
        .formatted(resource)
        .strip();
  }

  private static String[] types(Collection<String> references) {
    return references.stream().map(r -> new IdType(r).getResourceType()).toArray(String[]::new);
  }

  private static String[] ids(Collection<String> references) {
    return references.stream().map(r -> new IdType(r).getIdPart()).toArray(String[]::new);
  }
}
