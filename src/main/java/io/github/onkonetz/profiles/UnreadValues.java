package io.github.onkonetz.profiles;

import ca.uhn.fhir.parser.IParserErrorHandler.IParseLocation;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.List;

/** Reads on where a value cannot be read as its type, and remembers the value. */
final class UnreadValues extends LenientErrorHandler {

  private final List<String> values = new ArrayList<>();

  UnreadValues() {
    super(false);
  }

  @Override
  public void invalidValue(IParseLocation location, String value, String error) {
    if (value != null && !value.isBlank()) {
      values.add(value);
    }
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
    // The validator says so, with its place.
  }

  List<String> values() {
    return values;
  }
}
