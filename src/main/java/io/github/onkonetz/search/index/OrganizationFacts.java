package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param name as written; null if it has none
 * @param aliases other names
 * @param partOf what contains it
 * @param types its kind among them
 * @param designations awards, certificates, permissions
 * @param addresses where it is, as far as said
 * @param endpoints its technical addresses
 * @param words name and aliases as they are compared, see {@link Shared#words}
 */
public record OrganizationFacts(
    boolean active,
    @Nullable String name,
    List<String> aliases,
    @Nullable String partOf,
    List<Code> types,
    List<Designation> designations,
    List<Town> addresses,
    List<String> endpoints,
    String words)
    implements EntryFacts {

  static OrganizationFacts of(Organization organization) {
    return new OrganizationFacts(
        !organization.hasActive() || organization.getActive(),
        organization.getName(),
        organization.getAlias().stream().map(StringType::getValue).toList(),
        Shared.reference(organization.getPartOf()),
        Code.of(organization.getType()),
        Designation.of(organization),
        Town.of(organization.getAddress()),
        Shared.references(organization.getEndpoint()),
        Shared.words(organization.getName(), Shared.texts(organization.getAlias())));
  }
}
