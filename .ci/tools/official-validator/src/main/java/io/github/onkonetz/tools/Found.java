package io.github.onkonetz.tools;

/**
 * A finding of the validator.
 *
 * @param resource type and id of what was validated
 * @param severity fatal, error or warning
 * @param id the validator's name of the message
 * @param place the element
 * @param text the message in English
 */
record Found(String resource, String severity, String id, String place, String text) {

  @Override
  public String toString() {
    return String.join(" | ", severity, id, resource, place, text.replaceAll("\\s+", " "));
  }
}
