package io.github.onkonetz.submission.mail;

import java.util.Comparator;
import java.util.Optional;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Organization;

/**
 * Where a partner is reached: the e-mail address of its organisation as it is published, the one
 * with the least rank. One that a submission has brought counts when it is published.
 */
final class PartnerAddress {

  private PartnerAddress() {}

  static Optional<String> of(Organization partner) {
    return partner.getTelecom().stream()
        .filter(t -> t.getSystem() == ContactPointSystem.EMAIL)
        .filter(t -> t.getUse() != ContactPointUse.OLD && !t.getPeriod().hasEnd())
        .sorted(Comparator.comparingInt(PartnerAddress::rank))
        .flatMap(t -> MailAddress.of(t.getValue()).stream())
        .findFirst();
  }

  private static int rank(ContactPoint contact) {
    return contact.hasRank() ? contact.getRank() : Integer.MAX_VALUE;
  }
}
