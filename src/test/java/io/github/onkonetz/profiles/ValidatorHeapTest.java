package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Validating leaves nothing behind that grows. */
class ValidatorHeapTest {

  private static final int MANY = 10_000;
  private static final int SOME = 2_000;

  /** Fills the bounded caches and wears out several validators. */
  private static final int BEFORE = 600;

  /** Of the resource itself: the examples are indented by two for each level. */
  private static final Pattern HAS_EXTENSION =
      Pattern.compile("^ {2}\"extension\"", Pattern.MULTILINE);

  /**
   * The cache of answers about codes may fill up meanwhile (5,000 places of some hundred bytes),
   * and a kept validator has up to a hundred entries in its report. One entry that stayed for each
   * validation, with its elements, would be 100 MB after 2,000.
   */
  private static final long MOST_BYTES = 16L << 20;

  @Test
  void twoThousandValidationsLeaveTheHeapWhereItWas() {
    assertThat(growthAfter(SOME)).isLessThan(MOST_BYTES);
  }

  @Test
  @Tag("nightly")
  void tenThousandValidationsLeaveTheHeapWhereItWas() {
    assertThat(growthAfter(MANY)).isLessThan(MOST_BYTES);
  }

  private static long growthAfter(int validations) {
    List<String> entries = Entries.valid();
    for (int i = 0; i < BEFORE; i++) {
      validate(entries.get(i % entries.size()), i);
    }
    long before = held();
    for (int i = 0; i < validations; i++) {
      validate(entries.get(i % entries.size()), BEFORE + i);
    }
    return held() - before;
  }

  /** No two are alike: each has a code and an extension that nobody has seen before. */
  private static void validate(String entry, int number) {
    String another =
        entry.replaceFirst(
            "\\{",
            """
            {"extension":[{"url":"http://example.com/%1$d","valueCoding":{"system":"http://example.com/s%1$d","code":"c%1$d"}}],\
            """
                .formatted(number));
    String text = HAS_EXTENSION.matcher(entry).find() ? entry : another;
    Resource parsed = (Resource) Entries.fhir().newJsonParser().parseResource(entry);
    Entries.validation().findings(parsed, EntryText.ofBody(text), Set.of());
  }

  private static long held() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long least = Long.MAX_VALUE;
    // What is softly or weakly held and finalised goes in the second or third round.
    for (int i = 0; i < 3; i++) {
      memory.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
