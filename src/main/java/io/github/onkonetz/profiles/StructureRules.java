package io.github.onkonetz.profiles;

import io.github.onkonetz.profiles.ValidatorRule.Cause;
import io.github.onkonetz.profiles.ValidatorRule.Told;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the validator says about how an entry is built: elements, lists, extensions, text. */
final class StructureRules {

  private static final Bilingual LIST = new Bilingual("eine Liste (Array)", "a list (array)");
  private static final Bilingual OBJECT = new Bilingual("ein Objekt", "an object");
  private static final Bilingual VALUE = new Bilingual("ein einzelner Wert", "a single value");
  private static final Bilingual NULL = new Bilingual("null", "null");

  private StructureRules() {}

  static Map<String, ValidatorRule> byKey() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    elements(rules);
    kinds(rules);
    counts(rules);
    extensions(rules);
    return rules;
  }

  /** For whole families of messages, by how their keys begin. */
  static Map<String, ValidatorRule> byPrefix() {
    Map<String, ValidatorRule> rules = new TreeMap<>();
    ValidatorRule narrative = (m, at) -> Told.of(Cause.FORM, at, ErrorCode.NARRATIVE);
    rules.put("XHTML_", narrative);
    rules.put("xhtml", narrative);
    rules.put("Error_parsing_XHTML", narrative);
    rules.put("JSON_", (m, at) -> unreadable(at));
    rules.put("Error_parsing_JSON_", (m, at) -> unreadable(at));
    rules.put("XML_", (m, at) -> unreadable(at));
    ValidatorRule extension =
        (m, at) -> extension(m, at, "sie ist hier nicht erlaubt", "it is not allowed here");
    rules.put("Extension_EXT", extension);
    rules.put("EXTENSION_", extension);
    return rules;
  }

  private static Told unreadable(EntryPlace at) {
    return Told.of(Cause.STRUCTURE, at, ErrorCode.UNREADABLE);
  }

  private static void elements(Map<String, ValidatorRule> rules) {
    ValidatorRule unknown = (m, at) -> unknown(m.argument(0), at);
    rules.put("Unrecognised_property_", unknown);
    rules.put("Undefined_element_", unknown);
    rules.put("Undefined_attribute__on__for_type__properties__", unknown);
    ValidatorRule empty =
        (m, at) -> Told.of(Cause.STRUCTURE, at, ErrorCode.ELEMENT_EMPTY, at.expression());
    rules.put("ARRAY_CANNOT_BE_EMPTY", empty);
    rules.put("Object_must_have_some_content", empty);
    rules.put("Element_must_have_some_content", empty);
    rules.put("Type_Specific_Checks_DT_Primitive_NotEmpty", empty);
    rules.put("Type_Specific_Checks_DT_Primitive_ValueExt", empty);
    ValidatorRule notHere =
        (m, at) -> Told.of(Cause.MEANING, at, ErrorCode.NOT_ALLOWED_HERE, at.expression());
    rules.put("Validation_VAL_Profile_NotAllowed", notHere);
    rules.put("Validation_VAL_Profile_NotSlice", notHere);
    rules.put("Validation_VAL_Profile_OutOfOrder", (m, at) -> unreadable(at));
    ValidatorRule type = (m, at) -> Told.of(Cause.STRUCTURE, at, ErrorCode.TYPE_UNKNOWN);
    rules.put("Contained_resource_does_not_appear_to_be_a_FHIR_resource_unknown_name_", type);
    rules.put("Unable_to_find_resourceType_property", type);
    rules.put("Validation_VAL_Profile_NoDefinition", type);
    rules.put("Validation_VAL_Profile_NoType", type);
    rules.put("Validation_VAL_NoType", type);
    rules.put("RESOURCETYPE_PROPERTY_WRONG_TYPE", type);
    rules.put("TEXT_SHOULD_NOT_BE_PRESENT", (m, at) -> unreadable(at));
    rules.put("Text_should_not_be_present", (m, at) -> unreadable(at));
    rules.put("CDATA_is_not_allowed", (m, at) -> unreadable(at));
    rules.put("Node_type__is_not_allowed", (m, at) -> unreadable(at));
    rules.put("Wrong_namespace__expected_", (m, at) -> unreadable(at));
  }

  private static Told unknown(String name, EntryPlace at) {
    String plain = name.startsWith("@") ? name.substring(1) : name;
    EntryPlace place = at.expression().endsWith("." + plain) ? at : at.below(plain);
    return Told.of(Cause.STRUCTURE, place, ErrorCode.ELEMENT_UNKNOWN, EntryPlace.readable(plain));
  }

  private static void kinds(Map<String, ValidatorRule> rules) {
    rules.put(
        "This_property_must_be__not_", (m, at) -> kind(at, kind(m.argument(0)), m.argument(1)));
    rules.put(
        "This_property_must_be_an_Array_not_", (m, at) -> kind(named(at, m), LIST, m.argument(0)));
    rules.put(
        "This_base_property_must_be_an_Array_not_",
        (m, at) -> kind(named(at, m), LIST, m.argument(0)));
    rules.put("This_property_must_be_an_object_not_", (m, at) -> kind(at, OBJECT, m.argument(0)));
    rules.put(
        "This_property_must_be_an_simple_value_not_",
        (m, at) -> kind(named(at, m), VALUE, m.argument(0)));
    rules.put(
        "Error_parsing_JSON_the_primitive_value_must_be_a_boolean",
        (m, at) ->
            primitive(
                at, "true oder false, ohne Anführungszeichen", "true or false, without quotes"));
    rules.put(
        "Error_parsing_JSON_the_primitive_value_must_be_a_number",
        (m, at) -> primitive(at, "eine Zahl, ohne Anführungszeichen", "a number, without quotes"));
    rules.put(
        "Error_parsing_JSON_the_primitive_value_must_be_a_string",
        (m, at) -> primitive(at, "ein Text, in Anführungszeichen", "a text, in quotes"));
  }

  private static EntryPlace named(EntryPlace at, ValidatorMessage message) {
    String name = message.argument(1);
    return at.expression().replaceFirst("\\[\\d+]$", "").endsWith("." + name)
            || at.node().path(name).isMissingNode()
        ? at
        : at.below(name);
  }

  private static Bilingual kind(String described) {
    if (described.contains("Array")) {
      return LIST;
    }
    if (described.contains("Object")) {
      return OBJECT;
    }
    return described.contains("ull") ? NULL : VALUE;
  }

  private static Told kind(EntryPlace at, Bilingual wanted, String found) {
    EntryPlace place = wanted == LIST ? at.whole() : at;
    return Told.of(
        Cause.STRUCTURE, place, ErrorCode.WRONG_KIND, place.expression(), wanted, kind(found));
  }

  private static Told primitive(EntryPlace at, String german, String english) {
    return Told.of(Cause.STRUCTURE, at, ErrorCode.FORM, new Bilingual(german, english), at.given());
  }

  private static void counts(Map<String, ValidatorRule> rules) {
    rules.put("Validation_VAL_Profile_Minimum", (m, at) -> missing(m, at, m.argument(6)));
    rules.put("Validation_VAL_Profile_Minimum_SLICE", (m, at) -> missing(m, at, "1"));
    rules.put("Validation_VAL_Profile_Minimum_SLICE_EXT", (m, at) -> missing(m, at, "1"));
    rules.put(
        "Validation_VAL_Profile_Maximum",
        (m, at) ->
            Told.of(
                Cause.COUNT,
                child(m, at),
                ErrorCode.ELEMENT_REPEATED,
                m.argument(2),
                m.argument(6),
                m.argument(7)));
  }

  private static Told missing(ValidatorMessage message, EntryPlace at, String least) {
    return Told.of(
        Cause.COUNT, child(message, at), ErrorCode.ELEMENT_MISSING, message.argument(2), least);
  }

  private static EntryPlace child(ValidatorMessage message, EntryPlace at) {
    String path = message.argument(1);
    String name = path.substring(path.lastIndexOf('.') + 1).replace("[x]", "");
    return Pattern.matches(".*\\." + Pattern.quote(name) + "(\\[\\d+])?", at.expression())
        ? at
        : at.below(name);
  }

  private static void extensions(Map<String, ValidatorRule> rules) {
    rules.put("Extension_EXT_Unknown", StructureRules::unknownExtension);
    rules.put("Extension_EXT_Unknown_NotHere", StructureRules::unknownExtension);
    rules.put(
        "Extension_EXT_Url_NotFound",
        (m, at) ->
            Told.of(Cause.COUNT, at.below("url"), ErrorCode.ELEMENT_MISSING, "Extension.url", "1"));
    rules.put(
        "Extension_EXT_URL_Absolute",
        (m, at) ->
            Told.of(
                Cause.FORM,
                at.primitive("url"),
                ErrorCode.NOT_ABSOLUTE,
                at.primitive("url").given()));
    rules.put(
        "Extension_EXT_Simple_ABSENT",
        (m, at) -> extension(m, at, "sie hat keinen Wert", "it has no value"));
    rules.put(
        "Extension_EXT_Simple_WRONG",
        (m, at) ->
            extension(
                m,
                at,
                "sie hat Unterelemente statt eines Wertes",
                "it has extensions instead of a value"));
    rules.put(
        "Extension_EXT_SubExtension_Invalid",
        (m, at) ->
            extension(
                m,
                at,
                "in der umgebenden Erweiterung gibt es sie nicht",
                "the extension around it does not have it"));
    rules.put(
        "Extension_EXT_Type",
        (m, at) ->
            extension(
                m,
                at,
                "ihr Wert hat den Typ " + m.argument(2) + ", erlaubt ist " + m.argument(1),
                "its value is of type " + m.argument(2) + ", allowed is " + m.argument(1)));
  }

  private static Told unknownExtension(ValidatorMessage message, EntryPlace at) {
    boolean modifier = at.expression().contains("modifierExtension");
    return Told.of(
        modifier ? Cause.MEANING : Cause.REMARK,
        at,
        modifier ? ErrorCode.MODIFIER_UNKNOWN : ErrorCode.EXTENSION_UNKNOWN,
        EntryPlace.readable(message.argument(0)));
  }

  private static Told extension(
      ValidatorMessage message, EntryPlace at, String german, String english) {
    String url = at.node().path("url").asText(message.argument(0));
    return Told.of(
        Cause.MEANING,
        at,
        ErrorCode.EXTENSION_FORM,
        EntryPlace.readable(url),
        new Bilingual(german, english));
  }
}
