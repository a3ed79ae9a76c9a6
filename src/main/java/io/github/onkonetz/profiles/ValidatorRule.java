package io.github.onkonetz.profiles;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a message of the validator is told; nothing if it is no fault of the sender. */
@FunctionalInterface
interface ValidatorRule {

  /**
   * What causes what: of two findings at one place, the one of the earlier kind is the cause, the
   * other what follows from it.
   */
  enum Cause {
    /** The entry cannot be read there: nothing else said about that place is worth much. */
    STRUCTURE,
    /** A value has not the form of its type. */
    FORM,
    /** A code, a reference or an extension is not one that is allowed. */
    MEANING,
    /** Something is missing or there too often. */
    COUNT,
    /** An invariant is broken. */
    INVARIANT,
    /** The profile that is claimed is not that of the entry's kind. */
    CLAIM,
    /** No error. */
    REMARK
  }

  /**
   * A finding and what is needed to see what it follows from.
   *
   * @param invariant the FHIRPath of the invariant, or null
   */
  record Told(Finding finding, Cause cause, @Nullable String invariant) {

    private static final Pattern OF_TYPE = Pattern.compile("\\.ofType\\(\\w+\\)");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    static Told of(Cause cause, EntryPlace place, ErrorCode code, Object... arguments) {
      return new Told(Finding.of(code, arguments).at(place.expression()), cause, null);
    }

    Told with(@Nullable String fhirPath) {
      return new Told(finding, cause, fhirPath);
    }

    /** Where it is, without what the validator says of the type of a choice in some messages. */
    String place() {
      return OF_TYPE.matcher(String.valueOf(finding.expression())).replaceAll("");
    }

    /** The place without the numbers of repeated elements. */
    String element() {
      return INDEX.matcher(place()).replaceAll("");
    }
  }

  @Nullable Told tell(ValidatorMessage message, EntryPlace place);
}
