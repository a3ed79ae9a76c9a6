package io.github.onkonetz.server;

/**
 * A setting below {@code onkonetz.} does not exist; the message names it and the nearest that does.
 */
class UnknownSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownSettingException(String message) {
    super(message);
  }
}
