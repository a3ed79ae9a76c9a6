package io.github.onkonetz.profiles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Points out texts that will not be read as they are meant: with HTML in them, and those that were
 * taken for another encoding on their way, {@code WeiÃŸenfels}.
 */
@Component
class ReadableTexts implements EntryConstraint {

  /** A tag, or a character written as HTML writes it. */
  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\\d{1,5}|#x[0-9a-fA-F]{1,5});");

  /** What Windows and old databases take UTF-8 for; the first one is the more likely. */
  private static final List<Charset> MISTAKEN =
      List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

  @Override
  public List<Finding> findings(Resource entry) {
    List<Finding> all = new ArrayList<>();
    into(entry, entry.fhirType(), all);
    return all;
  }

  private static void into(Base element, String path, List<Finding> all) {
    for (Property property : element.children()) {
      // The narrative has HTML by right, and in a contained resource nobody searches.
      if (property.getName().equals("text") && element instanceof Resource
          || property.getName().equals("contained")) {
        continue;
      }
      List<Base> values = property.getValues();
      for (int i = 0; i < values.size(); i++) {
        String name = property.getName().replace("[x]", "");
        String place = path + "." + name + (property.isList() ? "[" + i + "]" : "");
        if (values.get(i) instanceof StringType text) {
          ofText(text.getValue(), place, all);
        } else {
          into(values.get(i), place, all);
        }
      }
    }
  }

  private static void ofText(@Nullable String text, String place, List<Finding> all) {
    if (text == null) {
      return;
    }
    String shown = EntryPlace.readable(text);
    if (HTML.matcher(text).find()) {
      all.add(
          Finding.of(
                  ErrorCode.MARKUP,
                  new Bilingual(" Angegeben ist „" + shown + "“.", " Given is \"" + shown + "\"."))
              .at(place));
    }
    String meant = meant(text);
    if (meant != null) {
      all.add(Finding.of(ErrorCode.ENCODED_TWICE, shown, EntryPlace.readable(meant)).at(place));
    }
  }

  /** The text before it was converted once too often; null if it was not. */
  private static @Nullable String meant(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return null;
    }
    return MISTAKEN.stream()
        .map(mistaken -> decoded(text, mistaken))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The text whose bytes were taken for that encoding; null if they were not. */
  private static @Nullable String decoded(String text, Charset mistaken) {
    try {
      ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException itWasNot) {
      return null;
    }
  }
}
