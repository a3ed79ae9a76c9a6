package io.github.onkonetz.security.limits;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * A body that is counted while it is read: what comes over the wire, and what is in it if it is
 * compressed. Nothing is read before somebody asks for it.
 */
final class LimitedBody extends ServletInputStream {

  private static final int BUFFER = 8192;

  private final ServletInputStream raw;
  private final RequestLimits limits;
  private final boolean compressed;
  private @Nullable InputStream content;

  LimitedBody(ServletInputStream raw, RequestLimits limits, boolean compressed) {
    this.raw = raw;
    this.limits = limits;
    this.compressed = compressed;
  }

  /** What a body that is too large is refused with. */
  static Finding tooLarge(DataSize size) {
    boolean whole = size.toMegabytes() > 0 && DataSize.ofMegabytes(size.toMegabytes()).equals(size);
    return Finding.of(
        ErrorCode.LIMIT_SIZE, whole ? size.toMegabytes() + " MB" : size.toBytes() + " Bytes");
  }

  private InputStream content() throws IOException {
    if (content == null) {
      Finding refusal = tooLarge(limits.size());
      InputStream counted =
          new BoundedStream(
              new PunctualStream(raw, limits.bodyTime()), limits.size().toBytes(), refusal);
      content =
          compressed
              ? new BoundedStream(
                  new GZIPInputStream(counted, BUFFER), limits.size().toBytes(), refusal)
              : counted;
    }
    return content;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? read : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return content().read(bytes, offset, length);
    } catch (ZipException | EOFException broken) {
      throw new RefusedException(Finding.of(ErrorCode.CODING_BROKEN).with(broken.getMessage()));
    }
  }

  @Override
  public boolean isFinished() {
    return raw.isFinished();
  }

  @Override
  public boolean isReady() {
    return raw.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("Bodies are read by the thread that answers");
  }
}
