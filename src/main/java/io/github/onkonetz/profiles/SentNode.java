package io.github.onkonetz.profiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element with parts, or a resource, as it was sent: an object of JSON or an element of XML.
 * What is to be changed before it is read and validated, is changed here.
 */
interface SentNode {

  /**
   * One of the parts of a node.
   *
   * @param name the element's name
   * @param index its place among those of that name, from 0; -1 if it cannot repeat as sent
   * @param node itself
   */
  record Part(String name, int index, SentNode node) {

    /** Where it stands, as FHIRPath. */
    String path(String parent) {
      return parent + "." + name + (index < 0 ? "" : "[" + index + "]");
    }
  }

  /** The resource type, empty if this is no resource. */
  String type();

  /** The parts that have parts themselves, in their order. */
  List<Part> parts();

  /** The value of a part that is a single primitive value; null if there is none such. */
  @Nullable String value(String name);

  /** Replaces the value of such a part. */
  void set(String name, String value);

  /** The text of it, alone. */
  String text();

  /** Takes the profiles that a resource claims out of it. */
  void removeProfiles();

  /** The parts of that name. */
  default List<Part> parts(String name) {
    return parts().stream().filter(p -> p.name().equals(name)).toList();
  }

  /** The resource below an element that holds one ({@code Bundle.entry.resource}); null if none. */
  @Nullable SentNode resource();

  /** The same again, to be changed apart. */
  SentNode copy();

  /** Takes everything out of a resource but its id. */
  void keepOnlyId();
}
