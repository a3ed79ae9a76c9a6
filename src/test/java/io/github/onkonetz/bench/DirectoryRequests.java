package io.github.onkonetz.bench;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.github.onkonetz.testing.GeneratedDirectory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * The requests that write a generated directory, in order: transactions, or one for each entry.
 * What a request is about comes after what it refers to.
 */
final class DirectoryRequests implements Iterator<DirectoryRequests.Request> {

  /**
   * One of them.
   *
   * @param path below the FHIR base; empty for a transaction
   * @param method of HTTP
   * @param body JSON
   * @param entries how many it writes
   * @param afterOthers whether all before it must have been answered: it may refer to any of them
   */
  record Request(String method, String path, String body, int entries, boolean afterOthers) {}

  private final IParser parser = FhirContext.forR4Cached().newJsonParser();
  private final Iterator<Resource> entries;
  private final int entriesAtOnce;
  private Resource next;
  private String kind = "";

  /**
   * For a directory of that size and seed.
   *
   * @param entriesAtOnce how many a transaction writes at most; with 1, none is used
   */
  DirectoryRequests(int organizations, long seed, int entriesAtOnce) {
    this.entries = GeneratedDirectory.of(organizations, seed).iterator();
    this.entriesAtOnce = entriesAtOnce;
    this.next = entries.next();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Request next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    // Entries refer to other kinds that come before them, never to their own.
    boolean another = !kind.equals(kindOf(next));
    kind = kindOf(next);
    List<Resource> together = new ArrayList<>();
    while (next != null && together.size() < entriesAtOnce && kind.equals(kindOf(next))) {
      together.add(next);
      next = entries.hasNext() ? entries.next() : null;
    }
    if (entriesAtOnce == 1) {
      Resource entry = together.get(0);
      String path = "/" + address(entry);
      return new Request("PUT", path, parser.encodeResourceToString(entry), 1, another);
    }
    String body = parser.encodeResourceToString(transaction(together));
    return new Request("POST", "", body, together.size(), another);
  }

  private static Bundle transaction(List<Resource> entries) {
    Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (Resource entry : entries) {
      transaction
          .addEntry()
          .setResource(entry)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(address(entry));
    }
    return transaction;
  }

  private static String address(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }

  private static String kindOf(Resource entry) {
    return entry.getIdElement().getIdPart().replaceAll("\\d", "");
  }
}
