package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.profiles.ValidatorRule.Cause;
import io.github.onkonetz.profiles.ValidatorRule.Told;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the validator says about codes. What HAPI's terminology says is passed through as a text
 * without a key, which is why some of it is recognised by its words.
 */
final class TerminologyRules {

  private static final Pattern OPEN_LISTS =
      Pattern.compile("^Location\\.type|\\.identifier\\[\\d+]\\.type");

  private static final Pattern VALUE_SET = Pattern.compile("\\((https?://[^|)\\s]+)");
  private static final Pattern CODE = Pattern.compile("'(\\S*?)#([^']*)'");
  private static final Pattern UNKNOWN_SYSTEM = Pattern.compile("for '(\\S*?)#([^']*)'");
  private static final Pattern DISPLAYS = Pattern.compile("(?s)\"(.*?)\".*?\"(.*?)\"");

  private TerminologyRules() {}

  static Map<String, ValidatorRule> byKey() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    ValidatorRule passed = TerminologyRules::passedThrough;
    rules.put("", passed);
    rules.put("Terminology_PassThrough_TX_Message", passed);
    rules.put("TERMINOLOGY_TX_HINT", passed);
    rules.put("TERMINOLOGY_TX_WARNING", passed);
    rules.put("UNKNOWN_CODESYSTEM", passed);
    rules.put("TERMINOLOGY_TX_SYSTEM_NO_CODE", (m, at) -> withoutSystem(at));
    rules.put("Terminology_TX_Code_ValueSet_MISSING", TerminologyRules::notAllowed);
    rules.put("Terminology_TX_Code_ValueSet", TerminologyRules::notAllowed);
    rules.put("Terminology_TX_Code_ValueSet_Ext", TerminologyRules::notAllowed);
    rules.put("Terminology_TX_Display_Wrong", (m, at) -> display(at, m.argument(0)));
    rules.put("TYPE_CHECKS_FIXED_CC", TerminologyRules::fixed);
    rules.put("TYPE_CHECKS_FIXED_CC_US", TerminologyRules::fixed);
    rules.put("TYPE_CHECKS_PATTERN_CC", TerminologyRules::fixed);
    rules.put("TYPE_CHECKS_PATTERN_CC_US", TerminologyRules::fixed);
    rules.put(
        "Terminology_TX_Coding_Count",
        (m, at) ->
            Told.of(
                Cause.COUNT,
                at.below("coding"),
                ErrorCode.ELEMENT_MISSING,
                at.expression() + ".coding",
                m.argument(0)));
    // Value sets and services that are not here are no fault of the sender.
    rules.put("Terminology_TX_Binding_NoSource", (m, at) -> null);
    rules.put("Terminology_TX_ValueSet_NotFound", (m, at) -> null);
    return rules;
  }

  /** For whole families of messages, by how their keys begin. */
  static Map<String, ValidatorRule> byPrefix() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    rules.put("Terminology_TX_NoValid", TerminologyRules::notAllowed);
    rules.put("Terminology_TX_Confirm", TerminologyRules::notAllowed);
    rules.put("Terminology_TX_System", (m, at) -> systemUnknown(at));
    rules.put("TERMINOLOGY_TX_", (m, at) -> systemUnknown(at));
    return rules;
  }

  private static @Nullable Told passedThrough(ValidatorMessage message, EntryPlace at) {
    String text = message.text();
    Matcher code = CODE.matcher(text);
    if (text.startsWith("Coding has no system")) {
      return withoutSystem(at);
    }
    if (text.startsWith("CodeSystem is unknown")) {
      Matcher system = UNKNOWN_SYSTEM.matcher(text);
      return systemUnknown(system.find() ? coding(at, system.group(1), system.group(2)) : at);
    }
    if (text.contains("Concept Display") || text.contains("display")) {
      Matcher displays = DISPLAYS.matcher(text);
      return display(at, displays.find() ? displays.group(2) : "");
    }
    if (text.startsWith("Unknown code") && code.find()) {
      return unknownCode(message, coding(at, code.group(1), code.group(2)), code.group(2));
    }
    if (text.startsWith("ValueSet") || text.startsWith("Unable to")) {
      return null;
    }
    return message.isError() ? unknownCode(message, at, "-") : null;
  }

  private static Told unknownCode(ValidatorMessage message, EntryPlace at, String code) {
    if (code.isEmpty() || code.equals("null")) {
      EntryPlace missing = at.below("code");
      return message.isError()
          ? Told.of(Cause.COUNT, missing, ErrorCode.ELEMENT_MISSING, missing.expression(), "1")
          : Told.of(Cause.REMARK, missing, ErrorCode.CODE_MISSING);
    }
    return message.isError()
        ? Told.of(Cause.MEANING, at.primitive("code"), ErrorCode.CODE_UNKNOWN, at.given())
        : Told.of(Cause.REMARK, at.primitive("code"), ErrorCode.CODE_NOT_IN_EXCERPT, at.given());
  }

  private static Told withoutSystem(EntryPlace at) {
    EntryPlace place = at.node().path("coding").isArray() ? firstWithoutSystem(at) : at;
    return Told.of(
        Cause.REMARK, place, ErrorCode.CODE_WITHOUT_SYSTEM, place.primitive("code").given());
  }

  private static EntryPlace firstWithoutSystem(EntryPlace at) {
    JsonNode codings = at.node().path("coding");
    for (int i = 0; i < codings.size(); i++) {
      if (!codings.path(i).has("system")) {
        return at.below("coding", i);
      }
    }
    return at;
  }

  private static Told systemUnknown(EntryPlace at) {
    return Told.of(Cause.REMARK, at.primitive("system"), ErrorCode.CODE_SYSTEM_UNKNOWN, at.given());
  }

  private static Told display(EntryPlace at, String expected) {
    EntryPlace coding = at.node().path("coding").size() == 1 ? at.below("coding", 0) : at;
    EntryPlace place = coding.primitive("display");
    return Told.of(
        Cause.REMARK,
        place,
        ErrorCode.DISPLAY_DIFFERS,
        EntryPlace.readable(expected),
        place.given());
  }

  private static @Nullable Told notAllowed(ValidatorMessage message, EntryPlace at) {
    Matcher valueSet = VALUE_SET.matcher(String.join(" ", message.arguments()));
    String from = valueSet.find() ? valueSet.group(1) : at.expression();
    // FHIR's lists of the kinds of places and of identifiers are open: IHE's own codes and those
    // that the German base profiles demand (XX, BSNR, LANR) stand beside them.
    if (!message.isError() && OPEN_LISTS.matcher(at.expression()).find()) {
      return null;
    }
    EntryPlace place = at.node().path("coding").size() == 1 ? at.below("coding", 0) : at;
    return Told.of(
        message.isError() ? Cause.MEANING : Cause.REMARK,
        place.primitive("code"),
        message.isError() ? ErrorCode.CODE_NOT_ALLOWED : ErrorCode.CODE_RECOMMENDED,
        from,
        at.given());
  }

  private static Told fixed(ValidatorMessage message, EntryPlace at) {
    return Told.of(
        Cause.MEANING,
        at,
        ErrorCode.VALUE_FIXED,
        message.argument(0) + "|" + message.argument(1),
        at.given());
  }

  /** The coding among those of a concept that has that code. */
  private static EntryPlace coding(EntryPlace at, String system, String code) {
    JsonNode codings = at.node().path("coding");
    for (int i = 0; i < codings.size(); i++) {
      JsonNode coding = codings.path(i);
      boolean same = coding.path("system").asText("").equals(system.equals("null") ? "" : system);
      if (same && coding.path("code").asText("").strip().equals(code.equals("null") ? "" : code)) {
        return at.below("coding", i);
      }
    }
    return at;
  }
}
