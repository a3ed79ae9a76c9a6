package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a hit stands in the order.
 *
 * @param decimetres how far away it is; {@link #UNKNOWN} if that is not known
 * @param id of the service, which decides between equally near ones
 */
record CareCursor(long decimetres, String id) {

  /** After all distances on earth. */
  static final long UNKNOWN = Integer.MAX_VALUE;

  /** The cursor as a word for a URL. */
  String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((decimetres + ":" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws RefusedException (410) if it is something else
   */
  static CareCursor decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      long decimetres = Long.parseLong(text.substring(0, Math.max(0, colon)));
      if (decimetres >= 0 && decimetres <= UNKNOWN && colon < text.length() - 1) {
        return new CareCursor(decimetres, text.substring(colon + 1));
      }
    } catch (IllegalArgumentException notOurs) {
      // told below
    }
    throw new RefusedException(Finding.of(ErrorCode.PAGE_GONE).at("http." + CarePage.CURSOR));
  }
}
