package io.github.onkonetz.search.engine;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins: after, or before, an entry with these sort keys, of which the last is its
 * id. It stays good when that entry changes or goes. Opaque to clients.
 *
 * @param forward whether the page comes after the entry
 * @param search what the search asked for, as a number: a cursor is good for one search only
 * @param keys null, {@code BytesRef}, {@code Long} or {@code Double}
 */
record Cursor(boolean forward, int search, @Nullable Object[] keys) {

  /** The parameter that carries it. */
  static final String PARAMETER = "_cursor";

  /** To be changed whenever the bytes get another meaning. */
  private static final int FORMAT = 1;

  private static final int CHECKSUM_BYTES = 4;

  String encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeBoolean(forward);
      out.writeInt(search);
      out.writeByte(keys.length);
      for (Object key : keys) {
        writeKey(key, out);
      }
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("memory is always writable", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private static void writeKey(@Nullable Object key, DataOutputStream out) throws IOException {
    if (key == null) {
      out.writeByte('n');
    } else if (key instanceof BytesRef text) {
      out.writeByte('t');
      out.writeShort(text.length);
      out.write(text.bytes, text.offset, text.length);
    } else if (key instanceof Double number) {
      out.writeByte('d');
      out.writeDouble(number);
    } else {
      out.writeByte('l');
      out.writeLong((Long) key);
    }
  }

  /**
   * Reads a cursor that this server, or another of its version, has given out.
   *
   * @throws RefusedException (410) if it is not one of this search
   */
  static Cursor decode(String text, int search, int keys) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int format = in.readByte();
      Cursor cursor =
          new Cursor(in.readBoolean(), in.readInt(), new @Nullable Object[in.readByte()]);
      for (int i = 0; i < cursor.keys.length; i++) {
        cursor.keys[i] = readKey(in);
      }
      boolean whole =
          in.available() == CHECKSUM_BYTES
              && in.readInt() == checksum(bytes, bytes.length - CHECKSUM_BYTES);
      if (format == FORMAT && whole && cursor.search == search && cursor.keys.length == keys) {
        return cursor;
      }
      throw gone();
    } catch (IOException | IllegalArgumentException | NegativeArraySizeException notOurs) {
      throw gone();
    }
  }

  private static @Nullable Object readKey(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'n' -> null;
      case 't' -> new BytesRef(in.readNBytes(in.readUnsignedShort()));
      case 'd' -> in.readDouble();
      case 'l' -> in.readLong();
      default -> throw new IOException("not a cursor");
    };
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /** A link that can no longer be answered. */
  static RefusedException gone() {
    return new RefusedException(Finding.of(ErrorCode.PAGE_GONE).at("http." + PARAMETER));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor cursor
        && cursor.forward == forward
        && cursor.search == search
        && Arrays.equals(cursor.keys, keys);
  }

  @Override
  public int hashCode() {
    return 31 * search + Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return encode();
  }
}
