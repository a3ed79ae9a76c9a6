package io.github.onkonetz.profiles;

import java.util.List;

/**
 * The rules that more than one entry is needed for, asked where the database is known. This is the
 * look before a write, and the one of {@code $validate}: it takes no locks, and what it says may be
 * out of date a moment later. Whoever implements it holds the write itself to the same rules before
 * it is committed.
 */
public interface AcrossEntries {

  /**
   * What would be wrong if all these changes were made together.
   *
   * @param changes one, or those of a transaction in their order
   * @return for each change its findings, expressions beginning with the resource type
   */
  List<List<Finding>> findings(List<EntryChange> changes);
}
