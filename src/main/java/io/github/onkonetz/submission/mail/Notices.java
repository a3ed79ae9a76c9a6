package io.github.onkonetz.submission.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;

/** Tells people that a submission has come to another state. */
public interface Notices {

  /**
   * Called within the transaction that stores the task: people are told if it is committed, and
   * then after it. Neither waits for a mail server nor fails because of one.
   *
   * @param task in its new state
   * @param state the code of that state
   * @param organization for which was submitted, asked for only if somebody is to be told; nothing
   *     if it is deleted
   */
  void reached(Task task, String state, Supplier<Optional<Organization>> organization);
}
