package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param active false if its status is suspended or inactive
 * @param name as written; null if it has none
 * @param aliases other names
 * @param types what kind of place
 * @param position where it is; null if not said
 * @param managingOrganization whose place it is
 * @param partOf what place contains it
 * @param designations awards, certificates, permissions
 * @param address null if it has none
 * @param hours when it is open
 * @param endpoints its technical addresses
 * @param words name, aliases and address as they are compared, see {@link Shared#words}
 */
public record LocationFacts(
    boolean active,
    @Nullable String name,
    List<String> aliases,
    List<Code> types,
    @Nullable Position position,
    @Nullable String managingOrganization,
    @Nullable String partOf,
    List<Designation> designations,
    @Nullable Town address,
    List<OpeningTime> hours,
    List<String> endpoints,
    String words)
    implements EntryFacts {

  static LocationFacts of(Location location) {
    return new LocationFacts(
        !location.hasStatus() || location.getStatus() == Location.LocationStatus.ACTIVE,
        location.getName(),
        location.getAlias().stream().map(StringType::getValue).toList(),
        Code.of(location.getType()),
        Position.of(location),
        Shared.reference(location.getManagingOrganization()),
        Shared.reference(location.getPartOf()),
        Designation.of(location),
        location.hasAddress() ? Town.of(location.getAddress()) : null,
        OpeningTime.of(location),
        Shared.references(location.getEndpoint()),
        Shared.words(
            location.getName(),
            Shared.texts(location.getAlias()),
            Shared.texts(location.getAddress().getLine()),
            location.getAddress().getPostalCode(),
            location.getAddress().getCity(),
            location.getAddress().getDistrict()));
  }
}
