package io.github.onkonetz.storage;

/** The database cannot be used; the message is one sentence that an operator can act on. */
public class StorageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StorageException(String message) {
    super(message);
  }

  /** Says what does not work, and why. */
  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
