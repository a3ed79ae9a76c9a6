package io.github.onkonetz.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A rule about one entry that its profile cannot express. Every bean of this kind is asked about
 * every entry of every type, by writes and by {@code $validate}.
 */
public interface EntryConstraint {

  /**
   * What is wrong with the entry. Must neither change it nor ask the database; called by several
   * threads.
   *
   * @param entry the entry in its normal form, whose profile may be broken: nothing in it is
   *     certain
   * @return findings whose expressions begin with the resource type; empty if all is well or the
   *     rule is not about such entries
   */
  List<Finding> findings(Resource entry);
}
