package io.github.onkonetz.search.index;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An award, a certificate or a permission.
 *
 * @param codes what was awarded
 * @param categories kind of certified centre; empty if not said
 * @param issuer who awarded it, as {@code Type/id}; null if not said
 * @param period from when to when
 * @param status a code of {@code affiliation-status}; null if not said
 * @param sharedWith who holds it together with this entry, as {@code Type/id}
 */
public record Designation(
    List<Code> codes,
    List<Code> categories,
    @Nullable String issuer,
    DateSpan period,
    @Nullable String status,
    List<String> sharedWith) {

  private static final String URL =
      "https://onkonetz.github.io/fhir/StructureDefinition/designation";

  static List<Designation> of(DomainResource entry) {
    return entry.getExtension().stream()
        .filter(extension -> URL.equals(extension.getUrl()))
        .map(Designation::of)
        .toList();
  }

  private static Designation of(Extension designation) {
    List<Code> codes = List.of();
    List<Code> categories = List.of();
    String issuer = null;
    DateSpan period = DateSpan.ALWAYS;
    String status = null;
    List<String> sharedWith = new ArrayList<>();
    for (Extension part : designation.getExtension()) {
      if (part.getValue() instanceof CodeableConcept concept) {
        List<Code> found = Code.of(List.of(concept));
        if ("category".equals(part.getUrl())) {
          categories = found;
        } else {
          codes = found;
        }
      } else if (part.getValue() instanceof Period value) {
        period = DateSpan.of(value);
      } else if (part.getValue() instanceof PrimitiveType<?> code) {
        status = Shared.textOrNull(code.getValueAsString());
      } else if (part.getValue() instanceof Reference value) {
        String reference = Shared.reference(value);
        if ("issuer".equals(part.getUrl())) {
          issuer = reference;
        } else if (reference != null) {
          sharedWith.add(reference);
        }
      }
    }
    return new Designation(codes, categories, issuer, period, status, List.copyOf(sharedWith));
  }
}
