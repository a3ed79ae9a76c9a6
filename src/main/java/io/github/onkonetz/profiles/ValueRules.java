package io.github.onkonetz.profiles;

import io.github.onkonetz.profiles.ValidatorRule.Cause;
import io.github.onkonetz.profiles.ValidatorRule.Told;
import java.util.Map;
import java.util.TreeMap;

/** What the validator says about single values and references. */
final class ValueRules {

  private static final String PRIMITIVE = "Type_Specific_Checks_DT_";

  private ValueRules() {}

  static Map<String, ValidatorRule> byKey() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    forms(rules);
    remarks(rules);
    references(rules);
    ValidatorRule id = (m, at) -> Told.of(Cause.FORM, at, ErrorCode.ID_FORM, at.given());
    rules.put("Resource_RES_ID_Malformed_Chars", id);
    rules.put("Resource_RES_ID_Malformed_Length", id);
    rules.put(PRIMITIVE + "ID_Valid", id);
    ValidatorRule absolute =
        (m, at) ->
            Told.of(
                Cause.FORM,
                at.primitive("system"),
                ErrorCode.NOT_ABSOLUTE,
                at.primitive("system").given());
    rules.put(PRIMITIVE + "Identifier_System", absolute);
    rules.put("Terminology_TX_System_Relative", absolute);
    rules.put(PRIMITIVE + "URL_Resolve", (m, at) -> null);
    ValidatorRule tooLong = (m, at) -> Told.of(Cause.FORM, at, ErrorCode.TOO_LONG, m.argument(0));
    rules.put(PRIMITIVE + "Primitive_Length", tooLong);
    rules.put(
        PRIMITIVE + "String_Length",
        (m, at) -> Told.of(Cause.FORM, at, ErrorCode.TOO_LONG, "1048576"));
    return rules;
  }

  /** For whole families of messages, by how their keys begin. */
  static Map<String, ValidatorRule> byPrefix() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    rules.put(
        PRIMITIVE, form("eine Angabe in der Form ihres Typs", "a value in the form of its type"));
    ValidatorRule reference =
        (m, at) ->
            Told.of(
                Cause.MEANING,
                at.primitive("reference"),
                ErrorCode.REFERENCE_FORM,
                at.primitive("reference").given());
    rules.put("Reference_REF_", reference);
    rules.put("REFERENCE_REF_", reference);
    ValidatorRule fixed =
        (m, at) -> Told.of(Cause.MEANING, at, ErrorCode.VALUE_FIXED, m.argument(0), at.given());
    rules.put("Fixed_Type_Checks", fixed);
    rules.put("_DT_Fixed_Wrong", fixed);
    rules.put("PATTERN_CHECK", fixed);
    rules.put("UNICODE_", (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.CHARACTERS, at.given()));
    rules.put(
        "SECURITY_STRING_", (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.MARKUP, at.given()));
    return rules;
  }

  private static ValidatorRule form(String german, String english) {
    return (m, at) ->
        Told.of(Cause.FORM, at, ErrorCode.FORM, new Bilingual(german, english), at.given());
  }

  private static void forms(Map<String, ValidatorRule> rules) {
    ValidatorRule date =
        form("ein Datum: JJJJ, JJJJ-MM oder JJJJ-MM-TT", "a date: YYYY, YYYY-MM or YYYY-MM-DD");
    rules.put(PRIMITIVE + "Date_Valid", date);
    ValidatorRule dateTime =
        form(
            "ein Datum (JJJJ, JJJJ-MM, JJJJ-MM-TT) oder ein Zeitpunkt wie 2026-01-31T12:00:00+01:00",
            "a date (YYYY, YYYY-MM, YYYY-MM-DD) or a point in time such as 2026-01-31T12:00:00+01:00");
    rules.put(PRIMITIVE + "DateTime_Valid", dateTime);
    rules.put(PRIMITIVE + "DateTime_TZ", dateTime);
    rules.put(PRIMITIVE + "DateTime_Regex", dateTime);
    rules.put(PRIMITIVE + "Instant_Valid", dateTime);
    rules.put(PRIMITIVE + "Time_Valid", form("eine Uhrzeit: hh:mm:ss", "a time: hh:mm:ss"));
    rules.put(PRIMITIVE + "Boolean_Value", form("true oder false", "true or false"));
    ValidatorRule integer = form("eine ganze Zahl", "a whole number");
    rules.put(PRIMITIVE + "Integer_Valid", integer);
    rules.put(PRIMITIVE + "Integer_GT", integer);
    rules.put(PRIMITIVE + "Integer_LT", integer);
    rules.put(PRIMITIVE + "Integer_LT0", form("eine ganze Zahl ab 0", "a whole number from 0 on"));
    rules.put(PRIMITIVE + "Integer_LT1", form("eine ganze Zahl ab 1", "a whole number from 1 on"));
    rules.put(
        PRIMITIVE + "Decimal_Valid",
        form("eine Dezimalzahl mit Punkt", "a decimal number with a point"));
    rules.put(
        PRIMITIVE + "Code_WS",
        form(
            "ein Code ohne Leerraum am Rand und ohne doppelten",
            "a code without spaces around it or two in a row"));
    ValidatorRule uri = form("eine Adresse (URI) ohne Leerraum", "an address (URI) without spaces");
    rules.put(PRIMITIVE + "URI_WS", uri);
    rules.put(
        PRIMITIVE + "URI_OID",
        form("eine OID mit „urn:oid:“ am Anfang", "an OID beginning with \"urn:oid:\""));
    rules.put(
        PRIMITIVE + "OID_Start",
        form("eine OID mit „urn:oid:“ am Anfang", "an OID beginning with \"urn:oid:\""));
    rules.put(PRIMITIVE + "OID_Valid", form("eine gültige OID", "a valid OID"));
    ValidatorRule uuid =
        form(
            "eine UUID in Kleinbuchstaben mit „urn:uuid:“ am Anfang",
            "a UUID in small letters beginning with \"urn:uuid:\"");
    rules.put(PRIMITIVE + "URI_UUID", uuid);
    rules.put(PRIMITIVE + "UUID_Strat", uuid);
    rules.put(PRIMITIVE + "UUID_Valid", uuid);
    rules.put(PRIMITIVE + "Base64_Valid", form("ein Inhalt in Base64", "content in Base64"));
  }

  private static void remarks(Map<String, ValidatorRule> rules) {
    ValidatorRule space = (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.WHITESPACE, at.given());
    rules.put(PRIMITIVE + "Primitive_WS", space);
    rules.put(PRIMITIVE + "String_WS", space);
    rules.put(PRIMITIVE + "String_WS_ALL", space);
    rules.put(
        PRIMITIVE + "DateTime_Reasonable",
        (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.UNUSUAL, at.given()));
    rules.put(
        PRIMITIVE + "Decimal_Range",
        (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.UNUSUAL, at.given()));
  }

  private static void references(Map<String, ValidatorRule> rules) {
    rules.put(
        "Reference_REF_NoDisplay", (m, at) -> Told.of(Cause.REMARK, at, ErrorCode.REFERENCE_EMPTY));
    rules.put("Reference_REF_BadTargetType", (m, at) -> target(at, m.argument(0), m.argument(1)));
    rules.put("Reference_REF_BadTargetType2", (m, at) -> target(at, m.argument(0), m.argument(2)));
    rules.put("Reference_REF_WrongTarget", (m, at) -> target(at, m.argument(0), m.argument(1)));
    rules.put(
        "REFERENCE_REF_WRONGTARGET_LOAD", (m, at) -> target(at, m.argument(2), m.argument(1)));
    rules.put("Reference_REF_CantMatchType", (m, at) -> target(at, m.argument(0), m.argument(1)));
    rules.put("Reference_REF_CantMatchChoice", (m, at) -> target(at, m.argument(0), m.argument(1)));
    // Whether it looks odd or cannot be followed is decided where the entries are.
    rules.put(
        "REFERENCE_REF_SUSPICIOUS",
        (m, at) ->
            Told.of(
                Cause.REMARK,
                at.primitive("reference"),
                ErrorCode.UNUSUAL,
                at.primitive("reference").given()));
    rules.put("Reference_REF_NoType", (m, at) -> null);
    rules.put("Reference_REF_MultipleMatches", (m, at) -> null);
  }

  private static Told target(EntryPlace at, String found, String allowed) {
    String types =
        allowed
            .replaceAll("[\\[\\]]", "")
            .replaceAll("https?://\\S*?/StructureDefinition/", "")
            .replaceAll("\\|[\\d.]+", "")
            .replace(";", ",");
    EntryPlace place = at.primitive("reference");
    return Told.of(
        Cause.MEANING,
        place,
        ErrorCode.REFERENCE_TYPE,
        EntryPlace.readable(found),
        types,
        place.given());
  }
}
