package io.github.onkonetz.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that tokens of this server are signed with, in the database so that all nodes have them
 * and a restart keeps tokens good. The first node that needs one makes it. Safe for use by several
 * threads.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

  /** For {@code pg_advisory_xact_lock}: any number that nothing else here takes. */
  private static final long LOCK = 0x6F6E6B_6B6579L;

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private volatile @Nullable JWKSet known;

  SigningKeys(JdbcTemplate database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    List<JWK> found = selector.select(keys());
    if (found.isEmpty()) {
      // Another node may have made one since.
      known = null;
      found = selector.select(keys());
    }
    return found;
  }

  private JWKSet keys() {
    JWKSet set = known;
    if (set == null) {
      set = new JWKSet(stored());
      known = set;
    }
    return set;
  }

  private List<JWK> stored() {
    List<JWK> keys = read();
    return keys.isEmpty() ? transaction.execute(status -> create()) : keys;
  }

  private List<JWK> create() {
    database.query("SELECT pg_advisory_xact_lock(?)", row -> {}, LOCK);
    List<JWK> madeMeanwhile = read();
    if (!madeMeanwhile.isEmpty()) {
      return madeMeanwhile;
    }
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_256)
              .keyID(UUID.randomUUID().toString())
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate();
      database.update(
          "INSERT INTO onk_signing_key (id, jwk) VALUES (?, ?)",
          key.getKeyID(),
          key.toJSONString());
      return List.of(key);
    } catch (JOSEException e) {
      throw new IllegalStateException("No key can be made to sign tokens with.", e);
    }
  }

  private List<JWK> read() {
    List<JWK> keys = new ArrayList<>();
    for (String jwk :
        database.queryForList(
            "SELECT jwk FROM onk_signing_key ORDER BY created DESC", String.class)) {
      try {
        keys.add(JWK.parse(jwk));
      } catch (ParseException e) {
        throw new IllegalStateException("A stored key cannot be read.", e);
      }
    }
    return keys;
  }
}
