package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EndpointFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.RoleFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes along with hits: organisations, places, whom to call, technical addresses. */
final class CareIncludes {

  /** Enough to reach somebody; a hospital has hundreds. */
  private static final int MOST_ROLES = 10;

  private final DirectorySnapshot snapshot;
  private final DateSpan day;
  private final Set<StoredEntry> includes = new LinkedHashSet<>();

  private CareIncludes(DirectorySnapshot snapshot, DateSpan day) {
    this.snapshot = snapshot;
    this.day = day;
  }

  /** What comes along with these hits, each entry once; only what is active. */
  static List<StoredEntry> of(List<Offer> hits, DirectorySnapshot snapshot, DateSpan day) {
    CareIncludes collected = new CareIncludes(snapshot, day);
    hits.forEach(collected::addOrganizationsAndPlaces);
    collected.addRoles(hits);
    hits.forEach(collected::addEndpoints);
    return List.copyOf(collected.includes);
  }

  private void addOrganizationsAndPlaces(Offer hit) {
    hit.organizations().forEach(this::add);
    StoredEntry nearest = hit.nearest();
    if (nearest == null) {
      hit.places().forEach(this::add);
    } else {
      add(nearest);
    }
  }

  private void addRoles(List<Offer> hits) {
    RoleTable table = RoleTable.of(snapshot);
    hits.forEach(hit -> roles(hit, table).forEach(this::addRole));
  }

  /** Those of the service; without any, those of the lowest organisation above it that has some. */
  private List<StoredEntry> roles(Offer hit, RoleTable table) {
    List<StoredEntry> roles = inForce(table.of(hit.row().reference()));
    for (int i = 0; roles.isEmpty() && i < hit.organizations().size(); i++) {
      roles = inForce(table.of(hit.organizations().get(i).reference()));
    }
    return roles;
  }

  private List<StoredEntry> inForce(List<StoredEntry> roles) {
    return roles.stream()
        .filter(role -> ((RoleFacts) role.facts()).period().overlaps(day))
        .limit(MOST_ROLES)
        .toList();
  }

  private void addRole(StoredEntry role) {
    add(role);
    RoleFacts facts = (RoleFacts) role.facts();
    add(facts.practitioner());
    facts.endpoints().forEach(this::addEndpoint);
  }

  /** Those of the service; without any, those of the provider. */
  private void addEndpoints(Offer hit) {
    List<String> endpoints = hit.facts().endpoints();
    if (endpoints.isEmpty() && !hit.organizations().isEmpty()) {
      endpoints = ((OrganizationFacts) hit.organizations().get(0).facts()).endpoints();
    }
    endpoints.forEach(this::addEndpoint);
  }

  private void addEndpoint(String reference) {
    StoredEntry endpoint = snapshot.entry(reference);
    if (endpoint != null && endpoint.facts() instanceof EndpointFacts) {
      add(endpoint);
    }
  }

  private void add(@Nullable String reference) {
    StoredEntry entry = reference == null ? null : snapshot.entry(reference);
    if (entry != null) {
      add(entry);
    }
  }

  private void add(StoredEntry entry) {
    if (entry.facts().active()) {
      includes.add(entry);
    }
  }
}
