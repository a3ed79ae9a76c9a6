package io.github.onkonetz.profiles;

import io.github.onkonetz.testing.Iknr;
import java.util.UUID;

/** Entries as small as they may be, and Bundles of them, for tests of writes. */
final class SmallEntries {

  static final String WITHOUT_NAME =
      "{\"resourceType\":\"Practitioner\",\"active\":true,\"gender\":\"female\"}";

  private SmallEntries() {}

  static String named(String id, String more) {
    String idElement = id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    return "{\"resourceType\":\"Practitioner\",%s%s\"name\":[{\"family\":\"Prüfung\"}]}"
        .formatted(idElement, more);
  }

  static String organization(String id, String kind, String more) {
    String idElement = id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    return """
        {"resourceType":"Organization",%s%s"name":"Haus","identifier":[{"system":"http://fhir.de/sid/arge-ik/iknr","value":"%s"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"%s"}]}]}"""
        .formatted(idElement, more, iknr(id), kind);
  }

  /** Another one for each id, and always another one without an id. */
  private static String iknr(String id) {
    String name = id.isEmpty() ? UUID.randomUUID().toString() : id;
    return Iknr.of(500_000 + Math.floorMod(name.hashCode(), 500_000));
  }

  static String bundle(String type, String... entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
        .formatted(type, String.join(",", entries));
  }

  static String entry(String method, String url, String resource) {
    return "{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"}}"
        .formatted(resource, method, url);
  }
}
