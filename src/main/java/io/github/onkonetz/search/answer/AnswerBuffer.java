package io.github.onkonetz.search.answer;

import io.github.onkonetz.search.index.StoredEntry;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The bytes of one answer in memory, in most cases without growing. For one thread. */
final class AnswerBuffer {

  /** Type of Bundle, total, links. */
  private static final int HEAD = 1024;

  /** What stands around an entry: its address, mode and distance. */
  private static final int AROUND_ENTRY = 320;

  /** An OperationOutcome with a few issues in two languages. */
  private static final int OUTCOME = 4096;

  private byte[] bytes;
  private int size;

  private AnswerBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  static AnswerBuffer of(Searchset answer) {
    int size = HEAD + (answer.findings().isEmpty() ? 0 : OUTCOME);
    for (Searchset.Hit hit : answer.hits()) {
      size += AROUND_ENTRY + hit.entry().json().length;
    }
    for (StoredEntry include : answer.includes()) {
      size += AROUND_ENTRY + include.json().length;
    }
    return new AnswerBuffer(size);
  }

  void write(byte[] more) {
    ensure(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Appends a text that is known to have nothing but ASCII, without making bytes of it first. */
  void ascii(String text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** The array itself; only the first {@link #size} bytes are the answer. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  String toString(Charset charset) {
    return new String(bytes, 0, size, charset);
  }
}
