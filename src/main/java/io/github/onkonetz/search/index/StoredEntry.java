package io.github.onkonetz.search.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;

/** One version of an entry: who it is, its text, its facts. Immutable and shared by all lookups. */
public final class StoredEntry {

  private final String type;
  private final String id;
  private final String reference;
  private final long version;
  private final long sequence;
  private final long lastUpdated;
  private final byte[] json;
  private final EntryFacts facts;

  /**
   * Names of reference parameters and what they refer to, in turn; set once, before it is shared.
   */
  String[] links = {};

  /** Number of the entry in the generation of the index that it belongs to; see EntrySlots. */
  int slot;

  StoredEntry(
      String type,
      String id,
      long version,
      long sequence,
      long lastUpdated,
      byte[] json,
      EntryFacts facts) {
    this.type = type;
    this.id = id;
    // The very text that other entries refer to it by.
    this.reference = Shared.text(type + "/" + id);
    this.version = version;
    this.sequence = sequence;
    this.lastUpdated = lastUpdated;
    this.json = json;
    this.facts = facts;
  }

  /** The resource type. */
  public String type() {
    return type;
  }

  /** The id without the type. */
  public String id() {
    return id;
  }

  /** {@code Type/id}. */
  public String reference() {
    return reference;
  }

  /** {@code meta.versionId}. */
  public long version() {
    return version;
  }

  /** Which is newer of two entries of one version; see {@link EntryChange.Stored}. */
  long sequence() {
    return sequence;
  }

  /** {@code meta.lastUpdated}. */
  public Instant lastUpdated() {
    return Instant.ofEpochMilli(lastUpdated);
  }

  /**
   * The entry as a read answers it: compact JSON in UTF-8. The array is the index's own, so that
   * nothing is copied for an answer: never write to it.
   */
  public byte[] json() {
    return json;
  }

  /**
   * Tells what the entry refers to by a parameter: {@code Type/id} without a version, or an
   * absolute URL; each once for each element that says it. It may lead nowhere.
   */
  public void forEachTarget(String parameter, Consumer<String> target) {
    for (int i = 0; i < links.length; i += 2) {
      if (links[i].equals(parameter)) {
        target.accept(links[i + 1]);
      }
    }
  }

  /** What is known without parsing. */
  public EntryFacts facts() {
    return facts;
  }

  @Override
  public String toString() {
    return reference() + "/_history/" + version + " " + new String(json, StandardCharsets.UTF_8);
  }
}
