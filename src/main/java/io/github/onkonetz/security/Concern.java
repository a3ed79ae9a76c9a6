package io.github.onkonetz.security;

import org.hl7.fhir.r4.model.Resource;

/**
 * Decides who is concerned by what is not published: receipts of submissions and what was
 * submitted. Beans of this type are asked for a partner; office and administrator see all.
 */
@FunctionalInterface
public interface Concern {

  /**
   * Whether the resource is about the caller's organisation.
   *
   * @param caller a partner
   * @param resource a Task or a Bundle as it is stored
   */
  boolean concerns(Caller caller, Resource resource);
}
