package io.github.onkonetz.search.answer;

import io.github.onkonetz.search.index.StoredEntry;
import java.io.ByteArrayOutputStream;

/** The bytes of one answer in memory, in most cases without growing. */
final class AnswerBuffer extends ByteArrayOutputStream {

  /** Type of Bundle, total, links. */
  private static final int HEAD = 1024;

  /** What stands around an entry: its address, mode and distance. */
  private static final int AROUND_ENTRY = 320;

  /** An OperationOutcome with a few issues in two languages. */
  private static final int OUTCOME = 4096;

  private AnswerBuffer(int size) {
    super(size);
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

  /** The array itself; only the first {@link #size} bytes are the answer. */
  byte[] bytes() {
    return buf;
  }
}
