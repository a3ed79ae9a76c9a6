package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Postcodes of addresses in Germany have five digits. Spreadsheets take the leading zero away, and
 * senders put the country before it; both are found by nobody who searches for the postcode.
 */
@Component
class GermanPostcode implements EntryConstraint {

  private static final Set<String> GERMANY = Set.of("DE", "DEU", "D", "DEUTSCHLAND", "GERMANY");

  private static final Pattern RIGHT = Pattern.compile("\\d{5}");

  /** What can be understood: digits, four if the zero is missing, with the country before them. */
  private static final Pattern MEANT = Pattern.compile("(?:D|DE)?[- ]*(\\d{4,5})");

  @Override
  public List<Finding> findings(Resource entry) {
    if (entry instanceof Location place) {
      return ofOne(place.getAddress(), "Location.address");
    }
    if (entry instanceof Organization organization) {
      return ofEach(organization.getAddress(), "Organization.address");
    }
    return entry instanceof Practitioner person
        ? ofEach(person.getAddress(), "Practitioner.address")
        : List.of();
  }

  private static List<Finding> ofEach(List<Address> addresses, String place) {
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      all.addAll(ofOne(addresses.get(i), place + "[" + i + "]"));
    }
    return all;
  }

  private static List<Finding> ofOne(Address address, String place) {
    String postcode = address.getPostalCode();
    if (postcode == null
        || address.getCountry() == null
        || !GERMANY.contains(address.getCountry().strip().toUpperCase(Locale.ROOT))
        || RIGHT.matcher(postcode).matches()) {
      return List.of();
    }
    return List.of(
        Finding.of(ErrorCode.POSTCODE, EntryPlace.readable(postcode), meant(postcode))
            .at(place + ".postalCode"));
  }

  private static Bilingual meant(String postcode) {
    Matcher digits = MEANT.matcher(postcode.strip().toUpperCase(Locale.ROOT));
    if (!digits.matches()) {
      return Bilingual.NOTHING;
    }
    String right = digits.group(1).length() == 4 ? "0" + digits.group(1) : digits.group(1);
    return new Bilingual(
        " Gemeint ist wohl „" + right + "“.", " Probably \"" + right + "\" is meant.");
  }
}
