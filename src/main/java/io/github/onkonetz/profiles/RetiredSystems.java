package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;

/**
 * Names of identifier and code systems that are retired, or often mistaken for the right one. Which
 * they are is said by the package: each {@code NamingSystem} has one preferred URI, and every other
 * of its ids is replaced by it.
 *
 * @see <a href="https://hl7.org/fhir/R4/namingsystem.html">FHIR R4, NamingSystem</a>
 */
final class RetiredSystems {

  private final Map<String, String> preferred = new HashMap<>();

  RetiredSystems(ConformancePackage conformance) {
    for (var definition : conformance.definitions()) {
      if (definition instanceof NamingSystem system) {
        remember(system);
      }
    }
  }

  private void remember(NamingSystem system) {
    Optional<String> right =
        system.getUniqueId().stream()
            .filter(id -> id.getPreferred() && id.getType() == NamingSystemIdentifierType.URI)
            .map(NamingSystemUniqueIdComponent::getValue)
            .findFirst();
    right.ifPresent(
        uri ->
            system.getUniqueId().stream()
                .map(RetiredSystems::uri)
                .filter(other -> !other.equals(uri))
                .forEach(other -> preferred.put(other, uri)));
  }

  private static String uri(NamingSystemUniqueIdComponent id) {
    return id.getType() == NamingSystemIdentifierType.OID
        ? "urn:oid:" + id.getValue()
        : id.getValue();
  }

  /** What is right in place of that system; nothing if it may stay. */
  Optional<String> replacement(String system) {
    return Optional.ofNullable(preferred.get(system));
  }

  /** The first retired system that a value of a search parameter asks for. */
  Optional<String> inToken(String value) {
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', bar + 1)) {
      String system = systemBefore(bar, value);
      if (preferred.containsKey(system)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** A value of a search parameter with the right systems. */
  String token(String value) {
    StringBuilder right = new StringBuilder(value.length());
    int copied = 0;
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', bar + 1)) {
      String system = systemBefore(bar, value);
      String instead = preferred.get(system);
      if (instead != null) {
        right.append(value, copied, bar - system.length()).append(instead);
        copied = bar;
      }
    }
    return right.append(value, copied, value.length()).toString();
  }

  /** A token begins the value of a search parameter, or follows the comma of an alternative. */
  private static String systemBefore(int bar, String value) {
    return value.substring(value.lastIndexOf(',', bar) + 1, bar);
  }
}
