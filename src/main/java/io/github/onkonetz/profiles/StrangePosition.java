package io.github.onkonetz.profiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Calls the mistakes that are made with positions by their names: latitude and longitude exchanged,
 * and 0, 0 for what is not known. The profile refuses both (onk-loc-1, -4, -5), as lying somewhere
 * else.
 */
@Component
class StrangePosition implements EntryConstraint {

  /** The rules of the profile that say less of the same. */
  private static final Set<String> SAID_BETTER = Set.of("onk-loc-1", "onk-loc-4", "onk-loc-5");

  @Override
  public List<Finding> findings(Resource entry) {
    if (!(entry instanceof Location place)
        || !place.getPosition().hasLatitude()
        || !place.getPosition().hasLongitude()) {
      return List.of();
    }
    BigDecimal latitude = place.getPosition().getLatitude();
    BigDecimal longitude = place.getPosition().getLongitude();
    if (latitude.signum() == 0 && longitude.signum() == 0) {
      return List.of(Finding.of(ErrorCode.POSITION_NOWHERE).at("Location.position"));
    }
    if (isExchanged(latitude.doubleValue(), longitude.doubleValue())) {
      return List.of(
          Finding.of(
                  ErrorCode.POSITION_EXCHANGED, latitude.toPlainString(), longitude.toPlainString())
              .at("Location.position"));
    }
    return List.of();
  }

  /** As onk-loc-5 has it: what would be in or around Germany the other way round. */
  private static boolean isExchanged(double latitude, double longitude) {
    return longitude >= 41.3 && longitude <= 57.8 && latitude >= -5.2 && latitude <= 24.2;
  }

  /** Whether a finding of the profile is said by one of these. */
  static boolean says(List<Finding> all, Finding ofProfile) {
    return ofProfile.code() == ErrorCode.INVARIANT
        && SAID_BETTER.contains(String.valueOf(ofProfile.arguments().get(0)))
        && all.stream()
            .anyMatch(
                f ->
                    f.code() == ErrorCode.POSITION_NOWHERE
                        || f.code() == ErrorCode.POSITION_EXCHANGED);
  }
}
