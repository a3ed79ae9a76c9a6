package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.Resource;

/**
 * An entry as it was sent, JSON or XML, in its normal form and without the profiles that it claims.
 * HAPI's parser drops what it does not know; the validator must see it.
 *
 * @param type the resource type
 * @param text the entry alone
 */
record EntryText(String type, String text) {

  /** A resource as this server would send it. */
  static EntryText of(FhirContext fhirContext, Resource resource) {
    return ofBody(fhirContext.newJsonParser().encodeResourceToString(resource));
  }

  /** An entry alone, JSON or XML, whose form was checked before. */
  static EntryText ofBody(String body) {
    SentNode sent =
        body.stripLeading().startsWith("<")
            ? SentContent.xml(body)
            : new SentJsonNode((ObjectNode) SentJson.tree(body));
    sent.removeProfiles();
    return new EntryText(sent.type(), sent.text());
  }
}
