package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.HeldIdentifier.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who holds which identifier: a table with one row for each, whose primary key lets only one of two
 * writers have it. Works within the transaction of the caller, if there is one.
 */
final class IdentifierTable {

  /** An identifier, and the entry that holds it or wants to. */
  record Claim(HeldIdentifier identifier, String type, String id) {}

  private final JdbcTemplate jdbc;

  IdentifierTable(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** {@code Type/id} of the holders, as far as there are any. */
  Map<Key, String> holders(Collection<Key> keys) {
    Map<Key, String> holders = new HashMap<>();
    if (!keys.isEmpty()) {
      jdbc.query(
          "select digest, res_type || '/' || res_id from onk_identifier where digest = any(?)",
          row -> {
            holders.put(new Key(row.getString(1)), row.getString(2));
          },
          (Object) keys.stream().map(Key::digest).toArray(String[]::new));
    }
    return holders;
  }

  /** The Onkonetz numbers of stored entries, by {@code Type/id}. */
  Map<String, String> numbers(Collection<ChangedEntry> entries) {
    Map<String, String> numbers = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.query(
          """
          select i.res_type || '/' || i.res_id, i.value from onk_identifier i
          join unnest(?::text[], ?::text[]) k (t, id) on i.res_type = k.t and i.res_id = k.id
          where i.system = ?
          """,
          row -> {
            numbers.put(row.getString(1), row.getString(2));
          },
          entries.stream().map(ChangedEntry::type).toArray(String[]::new),
          entries.stream().map(ChangedEntry::storedId).toArray(String[]::new),
          DirectoryNumber.SYSTEM);
    }
    return numbers;
  }

  /** Gives identifiers back, as far as it is those entries that hold them. */
  void release(List<Claim> claims) {
    if (!claims.isEmpty()) {
      jdbc.update(
          """
          delete from onk_identifier i using unnest(?::text[], ?::text[], ?::text[]) k (digest, t, id)
          where i.digest = k.digest and i.res_type = k.t and i.res_id = k.id
          """,
          texts(claims, c -> c.identifier().key().digest()),
          texts(claims, Claim::type),
          texts(claims, Claim::id));
    }
  }

  /** Gives back whatever those entries hold. */
  void releaseAll(List<ChangedEntry> entries) {
    if (!entries.isEmpty()) {
      jdbc.update(
          """
          delete from onk_identifier i using unnest(?::text[], ?::text[]) k (t, id)
          where i.res_type = k.t and i.res_id = k.id
          """,
          entries.stream().map(ChangedEntry::type).toArray(String[]::new),
          entries.stream().map(ChangedEntry::storedId).toArray(String[]::new));
    }
  }

  /**
   * Takes identifiers, waiting for transactions that are about to take or to release the same.
   *
   * @return those that somebody else holds, and who; empty if all were taken
   */
  Map<Key, String> take(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Map.of();
    }
    // In the order of the key, so that two transactions never wait for each other.
    Set<String> taken =
        new HashSet<>(
            jdbc.queryForList(
                """
                insert into onk_identifier (digest, scope, system, value, res_type, res_id)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  k (digest, scope, system, value, t, id)
                order by digest collate "C"
                on conflict do nothing returning digest
                """,
                String.class,
                texts(claims, c -> c.identifier().key().digest()),
                texts(claims, c -> c.identifier().scope()),
                texts(claims, c -> c.identifier().system()),
                texts(claims, c -> c.identifier().value()),
                texts(claims, Claim::type),
                texts(claims, Claim::id)));
    List<Key> missing = new ArrayList<>();
    Map<Key, String> wanted = new HashMap<>();
    for (Claim claim : claims) {
      Key key = claim.identifier().key();
      wanted.put(key, claim.type() + "/" + claim.id());
      if (!taken.contains(key.digest())) {
        missing.add(key);
      }
    }
    Map<Key, String> held = holders(missing);
    held.entrySet().removeIf(h -> h.getValue().equals(wanted.get(h.getKey())));
    return held;
  }

  private static String[] texts(List<Claim> claims, Function<Claim, String> part) {
    return claims.stream().map(part).toArray(String[]::new);
  }
}
