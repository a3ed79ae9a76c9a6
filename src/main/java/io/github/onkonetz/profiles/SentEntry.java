package io.github.onkonetz.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What was sent as an entry, and goes along with the object that was read from it: HAPI's parser
 * drops what it does not know and what it cannot read; the validator must see it.
 *
 * @param text the entry in its normal form, without the profiles that it claims
 * @param notes what bringing it to that form has to say
 * @param unread values that are not in the object since they cannot be read as their type
 */
record SentEntry(EntryText text, List<Finding> notes, List<String> unread) {

  private static final String KEY = SentEntry.class.getName();

  SentEntry {
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }

  void attachTo(Resource entry) {
    entry.setUserData(KEY, this);
  }

  /** What was sent; null for an object that did not come as text. */
  static @Nullable SentEntry of(Resource entry) {
    return entry.getUserData(KEY) instanceof SentEntry sent
            && sent.text().type().equals(entry.fhirType())
        ? sent
        : null;
  }
}
