package io.github.onkonetz.security.limits;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The bytes of a body as they come in. Who sends one byte now and then keeps a thread of the server
 * from all others: the whole has a time. A single wait is ended by the connector's time-out.
 */
final class PunctualStream extends FilterInputStream {

  private final Duration allowed;
  private final long begin = System.nanoTime();

  PunctualStream(InputStream in, Duration allowed) {
    super(in);
    this.allowed = allowed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? read : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, offset, length);
    } catch (SocketTimeoutException silence) {
      throw slow();
    } catch (IOException brokenOff) {
      // Nobody is there any more to read the answer, as a rule.
      throw new RefusedException(
          Finding.of(ErrorCode.BODY_INCOMPLETE).with(brokenOff.getMessage()));
    }
    if (System.nanoTime() - begin > allowed.toNanos()) {
      throw slow();
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private RefusedException slow() {
    return new RefusedException(
        Finding.of(ErrorCode.LIMIT_SLOW, Long.toString(Math.max(1, allowed.toSeconds()))));
  }
}
