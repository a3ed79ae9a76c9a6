package io.github.onkonetz.submission;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Identifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the entry that holds an identifier, in the table that lets only one hold it. */
final class IdentifierHolders {

  /** {@code Identifier.system} of the number that every entry has for life. */
  static final String NUMBER = "https://onkonetz.github.io/fhir/sid/onkonetz-id";

  private final JdbcTemplate jdbc;

  IdentifierHolders(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** {@code Type/id} of the holder; our own numbers are held once among all types. */
  Optional<String> holder(String type, Identifier identifier) {
    String scope = NUMBER.equals(identifier.getSystem()) ? "*" : type;
    List<String> holders =
        jdbc.queryForList(
            """
            select res_type || '/' || res_id from onk_identifier
            where digest = encode(sha256(convert_to(concat_ws(chr(31), ?, ?, ?), 'UTF8')), 'hex')
            """,
            String.class,
            scope,
            identifier.getSystem(),
            identifier.getValue());
    return holders.stream().findFirst();
  }
}
