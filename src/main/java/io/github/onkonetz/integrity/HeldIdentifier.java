package io.github.onkonetz.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that nobody else may hold as long as an entry holds it: one with system and value
 * that is not marked as old. Numbers of this directory are held once among all entries, those of
 * others once among the entries of a type, so that an organisation and its place may have the same.
 *
 * @param scope resource type, or {@link #ALL_TYPES}
 * @param index where it stands among the identifiers of the entry
 */
record HeldIdentifier(String scope, String system, String value, int index) {

  static final String ALL_TYPES = "*";

  /** Stands in no system and no value, so that no two identifiers are joined to the same text. */
  private static final char SEPARATOR = '\u001f';

  /** Those of an entry, in their order; none without an entry. */
  static List<HeldIdentifier> of(@Nullable Resource entry) {
    if (entry == null) {
      return List.of();
    }
    Property property = entry.getNamedProperty("identifier");
    List<HeldIdentifier> held = new ArrayList<>();
    for (Base value : property == null ? List.<Base>of() : property.getValues()) {
      Identifier identifier = (Identifier) value;
      if (identifier.hasSystem()
          && identifier.hasValue()
          && identifier.getUse() != IdentifierUse.OLD) {
        held.add(
            new HeldIdentifier(
                DirectoryNumber.SYSTEM.equals(identifier.getSystem())
                    ? ALL_TYPES
                    : entry.fhirType(),
                identifier.getSystem(),
                identifier.getValue(),
                property.getValues().indexOf(value)));
      }
    }
    return held;
  }

  /**
   * What it is found by: SHA-256, since identifiers may be longer than an index of PostgreSQL can
   * hold. The migration that fills the table makes the same.
   */
  Key key() {
    String text = scope + SEPARATOR + system + SEPARATOR + value;
    try {
      return new Key(
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 in hexadecimal digits. */
  record Key(String digest) {}
}
