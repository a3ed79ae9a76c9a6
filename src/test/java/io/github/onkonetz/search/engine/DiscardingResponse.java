package io.github.onkonetz.search.engine;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.mock.web.MockHttpServletResponse;

/** A response that keeps nothing but its length, so that it takes no memory itself. */
final class DiscardingResponse extends HttpServletResponseWrapper {

  private final ServletOutputStream nowhere =
      new ServletOutputStream() {
        @Override
        public void write(int b) {
          // Nobody reads it.
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
          // Nobody reads it.
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException();
        }
      };

  private int length;

  DiscardingResponse() {
    super(new MockHttpServletResponse());
  }

  /** What was announced. */
  int length() {
    return length;
  }

  @Override
  public void setContentLength(int announced) {
    length = announced;
  }

  @Override
  public void setHeader(String name, String value) {
    // Nobody reads it.
  }

  @Override
  public void setDateHeader(String name, long date) {
    // Nobody reads it.
  }

  @Override
  public void setContentType(String type) {
    // Nobody reads it.
  }

  @Override
  public void setStatus(int status) {
    // Nobody reads it.
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return nowhere;
  }
}
