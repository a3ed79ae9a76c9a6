package io.github.onkonetz.security;

import java.util.function.Supplier;

/** Records what is changed of clients and accounts: change and record are stored, or neither is. */
interface AdministrationTrail {

  /** Makes changes and their records in one transaction. */
  <T> T together(Supplier<T> changes);

  /**
   * Records a change, within {@link #together}.
   *
   * @param about whose access it was: {@code clients/{name}} or {@code people/{name}}
   */
  void record(String about, Step step);

  /** What was done. */
  enum Step {
    /** A program was registered, or a person invited. */
    ADDED("added"),
    /** A program has another secret. */
    NEW_SECRET("new-secret"),
    /** A person was given a link to choose another password. */
    NEW_LINK("new-link"),
    /** A person has chosen a password. */
    PASSWORD_CHOSEN("password-chosen"),
    /** It is let in again. */
    ENABLED("enabled"),
    /** It is not let in any more. */
    DISABLED("disabled");

    private final String code;

    Step(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Step enabled(boolean enabled) {
      return enabled ? ENABLED : DISABLED;
    }
  }
}
