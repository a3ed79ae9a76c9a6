package io.github.onkonetz.search.index;

import java.util.UUID;

/**
 * Under which name this node writes into the change log. It knows its own changes by it, since it
 * has published them when they were committed. Safe for all threads.
 */
final class NodeName {

  private volatile String name = UUID.randomUUID().toString();

  String current() {
    return name;
  }

  /**
   * Takes another name: whether a transaction was committed is not known, because the connection
   * broke. From now on this node takes it for somebody else's, and so will find out.
   */
  void change() {
    name = UUID.randomUUID().toString();
  }
}
