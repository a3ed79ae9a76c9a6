package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets examples go the way of a write, from their text to the rules that other entries are needed
 * for, but for the storing: whoever writes first after the start finds numbering plans, gazetteer
 * and codes read, and the code compiled.
 */
final class RehearseWrites {

  /** Of each profile: with fewer, an entry comes whose codes have not been looked up yet. */
  private static final int EXAMPLES_PER_PROFILE = 25;

  /** Of these so many are looked up in the database, too. */
  private static final int LOOKED_UP_PER_PROFILE = 3;

  private static final Logger LOG = LoggerFactory.getLogger(RehearseWrites.class);

  private final ConformancePackage conformance;
  private final SentContent content;
  private final EntryValidation validation;

  RehearseWrites(ConformancePackage conformance, SentContent content, EntryValidation validation) {
    this.conformance = conformance;
    this.content = content;
    this.validation = validation;
  }

  /** Changes nothing. */
  void run() {
    long begun = System.nanoTime();
    Map<String, Integer> done = new HashMap<>();
    for (String example : conformance.examples()) {
      Resource entry = content.read(example, false, null);
      String profile = validation.profileOf(entry).orElse(null);
      if (profile == null) {
        continue;
      }
      int number = done.merge(profile, 1, Integer::sum);
      if (number <= EXAMPLES_PER_PROFILE) {
        validation.findings(entry, Set.of());
      }
      if (number <= LOOKED_UP_PER_PROFILE) {
        String id = entry.getIdElement().getIdPart();
        validation.across(List.of(new EntryChange(entry.fhirType(), id, entry, null)));
      }
    }
    LOG.debug("Writes were rehearsed in {} ms", (System.nanoTime() - begun) / 1_000_000);
  }
}
