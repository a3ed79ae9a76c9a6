package io.github.onkonetz.profiles;

import java.util.List;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the validator says.
 *
 * @param key the name of the message in its catalogue; empty if it does not come from there
 * @param arguments what was put into the message
 * @param severity how bad it is
 * @param place the element, in the validator's own notation
 * @param invariant the key of the invariant that is broken, or null
 * @param text the message in the validator's words, English
 */
record ValidatorMessage(
    String key,
    List<String> arguments,
    ValidationMessage.IssueSeverity severity,
    String place,
    @Nullable String invariant,
    String text) {

  static ValidatorMessage of(ValidationMessage message, ValidatorContext context) {
    String text = String.valueOf(message.getMessage());
    ValidatorContext.Words words = context.behind(text);
    String id = message.getMessageId();
    return new ValidatorMessage(
        words != null ? words.key() : id == null || id.contains(" ") ? "" : id,
        words != null ? words.arguments() : List.of(),
        message.getLevel(),
        message.getLocation() == null ? "" : message.getLocation(),
        message.getInvId(),
        text);
  }

  /** For what the validator could not look at. */
  static ValidatorMessage unreadable() {
    return new ValidatorMessage(
        "Error_parsing_JSON_", List.of(), ValidationMessage.IssueSeverity.ERROR, "", null, "");
  }

  boolean isError() {
    return severity.isError();
  }

  /** The argument at that place; empty if there is none. */
  String argument(int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }
}
