package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where an address lies.
 *
 * @param city town, as written
 * @param district district, as written
 * @param state state, as written
 * @param postalCode postcode
 * @param country country, as written
 */
public record Town(
    @Nullable String city,
    @Nullable String district,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String country) {

  static List<Town> of(List<Address> addresses) {
    return addresses.stream().map(Town::of).toList();
  }

  static Town of(Address address) {
    return new Town(
        Shared.textOrNull(address.getCity()),
        Shared.textOrNull(address.getDistrict()),
        Shared.textOrNull(address.getState()),
        Shared.textOrNull(address.getPostalCode()),
        Shared.textOrNull(address.getCountry()));
  }
}
