package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.profiles.Invariants.Invariant;
import io.github.onkonetz.profiles.ValidatorRule.Cause;
import io.github.onkonetz.profiles.ValidatorRule.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in words of the catalogue what the validator says in its own. */
final class ValidatorFindings {

  private static final Logger LOG = LoggerFactory.getLogger(ValidatorFindings.class);

  private static final Pattern KEY_AT_THE_END = Pattern.compile("[\\w-]+$");

  /** What is said at information level and still matters. */
  private static final String UNKNOWN_EXTENSION = "Extension_EXT_Unknown";

  private final Invariants invariants;
  private final CodeHint codes;
  private final Map<String, ValidatorRule> byKey = new TreeMap<>();
  private final Map<String, ValidatorRule> byPrefix = new TreeMap<>();

  /**
   * Words for what the validator finds.
   *
   * @param codes what may have been meant by a code that there is not
   */
  ValidatorFindings(ConformancePackage conformance, CodeHint codes) {
    this.invariants = new Invariants(conformance);
    this.codes = codes;
    for (Map<String, ValidatorRule> rules :
        List.of(StructureRules.byKey(), ValueRules.byKey(), TerminologyRules.byKey())) {
      byKey.putAll(rules);
    }
    for (Map<String, ValidatorRule> rules :
        List.of(StructureRules.byPrefix(), ValueRules.byPrefix(), TerminologyRules.byPrefix())) {
      byPrefix.putAll(rules);
    }
  }

  /**
   * The findings, without those that only follow from others.
   *
   * @param claims what is wrong with the profiles that the entry claims
   * @param type the type of the entry
   * @param entry the entry in its JSON form; asked for only if something is to be said
   */
  List<Finding> of(
      List<ValidatorMessage> messages,
      List<Finding> claims,
      String type,
      Supplier<JsonNode> entry) {
    List<Told> told = new ArrayList<>();
    claims.forEach(
        c ->
            told.add(new Told(c, ProfileValidation.isError(c) ? Cause.CLAIM : Cause.REMARK, null)));
    JsonNode json = null;
    for (ValidatorMessage message : messages) {
      if (isWorthTelling(message)) {
        json = json == null ? entry.get() : json;
        Told one = tell(message, EntryPlace.of(message.place(), json, type));
        if (one != null) {
          told.add(one);
        }
      }
    }
    return FollowUps.without(told);
  }

  /** Entries need no narrative (dom-6). */
  private static boolean isWorthTelling(ValidatorMessage message) {
    return message.severity() == IssueSeverity.INFORMATION
        ? message.key().equals(UNKNOWN_EXTENSION)
        : message.invariant() == null || !message.invariant().endsWith("dom-6");
  }

  private @Nullable Told tell(ValidatorMessage message, EntryPlace at) {
    if (message.invariant() != null) {
      return invariant(message, message.invariant(), at);
    }
    ValidatorRule rule = byKey.get(message.key());
    if (rule == null) {
      rule =
          byPrefix.entrySet().stream()
              .filter(e -> message.key().startsWith(e.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(ValidatorFindings::unmapped);
    }
    Told told = rule.tell(message, at);
    return told == null || told.finding().code() != ErrorCode.CODE_UNKNOWN
        ? told
        : withHint(told, codes.of(message.text()));
  }

  private static Told withHint(Told told, Bilingual hint) {
    Finding finding = told.finding();
    Bilingual given = (Bilingual) finding.arguments().get(0);
    Bilingual more =
        new Bilingual(given.german() + hint.german(), given.english() + hint.english());
    return new Told(
        Finding.of(finding.code(), more).at(finding.expression()), told.cause(), told.invariant());
  }

  private Told invariant(ValidatorMessage message, String id, EntryPlace at) {
    Matcher end = KEY_AT_THE_END.matcher(id);
    String key = end.find() ? end.group() : id;
    Invariant invariant = invariants.find(key);
    Bilingual wording =
        invariant == null
            ? new Bilingual("Die Spezifikation von FHIR nennt ihren Wortlaut.", "See FHIR's text.")
            : invariant.wording();
    EntryPlace place = at.primitive("value");
    return Told.of(
            message.isError() ? Cause.INVARIANT : Cause.REMARK,
            place,
            message.isError() ? ErrorCode.INVARIANT : ErrorCode.INVARIANT_WARNING,
            key,
            wording,
            place.given())
        .with(invariant == null ? null : invariant.expression());
  }

  private static Told unmapped(ValidatorMessage message, EntryPlace at) {
    LOG.warn("No finding is told from the validator's message {}", message.key());
    return message.isError()
        ? Told.of(Cause.MEANING, at, ErrorCode.PROFILE_ERROR)
        : Told.of(Cause.REMARK, at, ErrorCode.PROFILE_WARNING);
  }
}
