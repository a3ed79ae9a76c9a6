package io.github.onkonetz.security.limits;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go on when it has given as many bytes as it may. */
final class BoundedStream extends FilterInputStream {

  private final Finding refusal;
  private long left;

  BoundedStream(InputStream in, long most, Finding refusal) {
    super(in);
    this.left = most;
    this.refusal = refusal;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new RefusedException(refusal);
    }
  }
}
