package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.util.VersionUtil;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an entry is held to the profile that fits it, for writes and for {@code
 * $validate} alike. Safe for use by several threads.
 */
public final class ProfileValidation {

  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private final ProfileChoice choice;
  private final FhirContext fhirContext;
  private final EntryValidator validator;
  private final ValidatorFindings translation;
  private final Finding heading;

  ProfileValidation(ConformancePackage conformance, FhirContext fhirContext) {
    this.choice = new ProfileChoice(conformance);
    this.fhirContext = fhirContext;
    this.validator = new EntryValidator(fhirContext, conformance);
    this.translation = new ValidatorFindings(conformance, new CodeHint(validator::codeSystem));
    this.heading =
        Finding.of(
            ErrorCode.VALIDATED_BY,
            conformance.guide().getPackageId() + "#" + conformance.guide().getVersion(),
            VersionUtil.getVersion());
  }

  /** Reads FHIR's own definitions; takes seconds the first time. */
  void read() {
    validator.read();
  }

  /** Puts validators in place that have not been used yet. */
  void refill() {
    validator.refill();
  }

  /** From now on, definitions are also looked for in the repository, last. */
  void lookAlsoIn(IValidationSupport repository) {
    validator.lookAlsoIn(repository);
  }

  /** A definition with that canonical URL was written to the repository or deleted from it. */
  void changed(@Nullable String url) {
    validator.changed(url);
  }

  /** The profile that the entry is held to; nothing if it is no entry of the directory. */
  public Optional<String> profileOf(Resource entry) {
    return choice.of(entry);
  }

  /** Which package and which validator the findings are from. */
  Finding heading() {
    return heading;
  }

  /** What is wrong with an entry that is held here as an object only; errors first. */
  public List<Finding> findings(Resource entry) {
    return findings(entry, Set.of());
  }

  List<Finding> findings(Resource entry, Set<String> formerClaims) {
    return findings(entry, EntryText.of(fhirContext, entry), formerClaims);
  }

  /**
   * What is wrong with any resource by FHIR itself and by a profile that is asked for; errors
   * first.
   *
   * @param profile null for FHIR alone
   */
  List<Finding> general(Resource resource, EntryText text, @Nullable String profile) {
    String url = profile == null ? CORE + resource.fhirType() : profile.replaceFirst("\\|.*", "");
    if (!validator.knows(url)) {
      return List.of(Finding.of(ErrorCode.PROFILE_UNKNOWN, url).at("http.profile"));
    }
    return found(resource, text, url, new ArrayList<>());
  }

  /**
   * What is wrong with an entry, errors first; without errors it may be stored.
   *
   * @param text the entry as it was sent
   * @param formerClaims profiles that the stored entry has: they are no claim of the sender
   */
  List<Finding> findings(Resource entry, EntryText text, Set<String> formerClaims) {
    String profile = choice.of(entry).orElseThrow();
    List<Finding> claims = new ArrayList<>();
    for (CanonicalType claim : entry.getMeta().getProfile()) {
      String url = withoutVersion(claim);
      String at = "%s.meta.profile".formatted(entry.fhirType());
      if (!ProfileChoice.isOurs(url)) {
        claims.add(Finding.of(ErrorCode.FOREIGN_PROFILE, url).at(at));
      } else if (!url.equals(profile) && !formerClaims.contains(url)) {
        claims.add(Finding.of(ErrorCode.PROFILE_CLAIM, url, profile).at(at));
      }
    }
    return found(entry, text, profile, claims);
  }

  private List<Finding> found(
      Resource entry, EntryText text, String profile, List<Finding> claims) {
    List<Finding> findings =
        new ArrayList<>(
            translation.of(
                validator.messages(text, profile),
                claims,
                entry.fhirType(),
                () -> json(entry, text)));
    findings.sort(Comparator.comparing(f -> !isError(f)));
    return findings;
  }

  /** XML is looked into in the form that the server gave it. */
  private JsonNode json(Resource entry, EntryText text) {
    return SentJson.tree(
        text.text().startsWith("<")
            ? fhirContext.newJsonParser().encodeResourceToString(entry)
            : text.text());
  }

  /** Says by {@code meta.profile} what the entry was held to; foreign profiles are kept. */
  void mark(Resource entry) {
    String profile = choice.of(entry).orElseThrow();
    List<CanonicalType> foreign =
        entry.getMeta().getProfile().stream()
            .filter(claim -> !ProfileChoice.isOurs(withoutVersion(claim)))
            .toList();
    List<CanonicalType> profiles = new ArrayList<>(List.of(new CanonicalType(profile)));
    profiles.addAll(foreign);
    entry.getMeta().setProfile(profiles);
  }

  static boolean isError(Finding finding) {
    return finding.code().severity() == IssueSeverity.ERROR;
  }

  private static String withoutVersion(CanonicalType claim) {
    return String.valueOf(claim.getValue()).replaceFirst("\\|.*", "");
  }
}
