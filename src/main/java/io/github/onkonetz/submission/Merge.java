package io.github.onkonetz.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an entry that was changed on both sides since they had the same version. A field
 * is an element that does not repeat; one that repeats is a field as a whole, since positions in a
 * list say nothing about which item is meant.
 *
 * @param content both changes together; where both changed a field, theirs
 * @param ours fields that our side has changed, as FHIRPath
 * @param theirs fields that the other side has changed
 * @param both fields that both have changed, and not to the same
 */
record Merge(ObjectNode content, List<String> ours, List<String> theirs, List<String> both) {

  static Merge of(String type, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    Merge merge =
        new Merge(theirs.deepCopy(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    merge.into(merge.content, type, base, ours, theirs);
    return merge;
  }

  private void into(ObjectNode target, String path, JsonNode base, JsonNode ours, JsonNode theirs) {
    for (String name : names(base, ours, theirs)) {
      String at = path + "." + name;
      Field was = Field.of(base, name);
      Field our = Field.of(ours, name);
      Field their = Field.of(theirs, name);
      if (was.isOne() && our.isOne() && their.isOne()) {
        into(
            (ObjectNode) target.get(name), at, base.path(name), ours.path(name), theirs.path(name));
        continue;
      }
      boolean byUs = !our.equals(was);
      boolean byThem = !their.equals(was);
      if (byUs) {
        this.ours.add(at);
      }
      if (byThem) {
        this.theirs.add(at);
      }
      if (byUs && byThem && !our.equals(their)) {
        both.add(at);
      } else if (byUs) {
        our.putInto(target, name);
      }
    }
  }

  /** Names of the fields, without the underscore of what stands beside a primitive value. */
  private static Set<String> names(JsonNode... nodes) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode node : nodes) {
      node.fieldNames().forEachRemaining(n -> names.add(n.startsWith("_") ? n.substring(1) : n));
    }
    return names;
  }

  /** A value, with the id and extensions that JSON has beside a primitive one. */
  private record Field(@Nullable JsonNode value, @Nullable JsonNode beside) {

    static Field of(JsonNode parent, String name) {
      return new Field(parent.get(name), parent.get("_" + name));
    }

    /** Whether it is one element with children. */
    boolean isOne() {
      return value instanceof ObjectNode && beside == null;
    }

    void putInto(ObjectNode target, String name) {
      put(target, name, value);
      put(target, "_" + name, beside);
    }

    private static void put(ObjectNode target, String name, @Nullable JsonNode node) {
      if (node == null) {
        target.remove(name);
      } else {
        target.set(name, Objects.requireNonNull(node).deepCopy());
      }
    }
  }
}
