package io.github.onkonetz.submission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the table of links that the repository searches by: always current, and no copy of it. */
final class StoredLinks implements DirectoryLinks {

  private final JdbcTemplate jdbc;

  StoredLinks(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  @Override
  public Map<String, String> parents(Collection<String> organizations) {
    Map<String, String> parents = new HashMap<>();
    if (!organizations.isEmpty()) {
      jdbc.query(
          """
          with recursive up (child, parent) as (
            select l.src_resource_id, l.target_resource_id
            from hfj_resource r
              join hfj_res_link l on l.src_resource_id = r.res_id and l.src_path = 'Organization.partOf'
            where r.res_type = 'Organization' and r.fhir_id = any(?)
            union
            select l.src_resource_id, l.target_resource_id
            from up
              join hfj_res_link l on l.src_resource_id = up.parent and l.src_path = 'Organization.partOf')
          select c.fhir_id, p.fhir_id
          from up join hfj_resource c on c.res_id = child and c.res_deleted_at is null
            join hfj_resource p on p.res_id = parent
          """,
          row -> {
            parents.put("Organization/" + row.getString(1), "Organization/" + row.getString(2));
          },
          (Object) ids(organizations));
    }
    return parents;
  }

  @Override
  public Map<String, Map<String, @Nullable String>> roles(Collection<String> practitioners) {
    Map<String, Map<String, @Nullable String>> roles = new HashMap<>();
    if (!practitioners.isEmpty()) {
      jdbc.query(
          """
          select p.fhir_id, r.fhir_id, o.fhir_id
          from hfj_resource p
            join hfj_res_link l on l.target_resource_id = p.res_id
              and l.src_path = 'PractitionerRole.practitioner'
            join hfj_resource r on r.res_id = l.src_resource_id and r.res_deleted_at is null
            left join hfj_res_link a on a.src_resource_id = r.res_id
              and a.src_path = 'PractitionerRole.organization'
            left join hfj_resource o on o.res_id = a.target_resource_id
          where p.res_type = 'Practitioner' and p.fhir_id = any(?)
          """,
          row -> {
            String organization = row.getString(3);
            roles
                .computeIfAbsent("Practitioner/" + row.getString(1), k -> new HashMap<>())
                .put(
                    "PractitionerRole/" + row.getString(2),
                    organization == null ? null : "Organization/" + organization);
          },
          (Object) ids(practitioners));
    }
    return roles;
  }

  private static String[] ids(Collection<String> references) {
    return references.stream().map(r -> new IdType(r).getIdPart()).toArray(String[]::new);
  }
}
