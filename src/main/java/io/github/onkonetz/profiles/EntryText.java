package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.util.XmlUtil;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.hl7.fhir.r4.model.Resource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An entry as it was sent, JSON or XML, without the profiles that it claims. HAPI's parser drops
 * what it does not know; the validator must see it.
 *
 * @param type the resource type
 * @param text the entry alone
 */
record EntryText(String type, String text) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** A resource as this server would send it. */
  static EntryText of(FhirContext fhirContext, Resource resource) {
    return ofBody(fhirContext.newJsonParser().encodeResourceToString(resource));
  }

  /** The resource in the body of a request; in a {@code Parameters}, that of $validate. */
  static EntryText ofBody(String body) {
    if (isXml(body)) {
      Element root = xml(body);
      if (root.getLocalName().equals("Parameters")) {
        List<Element> resources = below(List.of(root), "parameter", "resource", "*");
        return xmlEntry(resources.isEmpty() ? root : resources.get(0));
      }
      return xmlEntry(root);
    }
    JsonNode root = json(body);
    if (root.path("resourceType").asText().equals("Parameters")) {
      for (JsonNode parameter : root.path("parameter")) {
        if (parameter.path("resource").isObject()) {
          return jsonEntry(parameter.path("resource"));
        }
      }
    }
    return jsonEntry(root);
  }

  /** The resources of the entries of a Bundle in their order; null for an entry without one. */
  static List<EntryText> ofBundle(String body) {
    List<EntryText> entries = new ArrayList<>();
    if (isXml(body)) {
      for (Element entry : below(List.of(xml(body)), "entry")) {
        List<Element> resource = below(List.of(entry), "resource", "*");
        entries.add(resource.isEmpty() ? null : xmlEntry(resource.get(0)));
      }
    } else {
      for (JsonNode entry : json(body).path("entry")) {
        JsonNode resource = entry.path("resource");
        entries.add(resource.isObject() ? jsonEntry(resource) : null);
      }
    }
    return entries;
  }

  private static boolean isXml(String body) {
    return body.stripLeading().startsWith("<");
  }

  private static EntryText jsonEntry(JsonNode resource) {
    if (resource.path("meta") instanceof ObjectNode meta) {
      meta.remove("profile");
      if (meta.isEmpty()) {
        ((ObjectNode) resource).remove("meta");
      }
    }
    return new EntryText(resource.path("resourceType").asText(), resource.toString());
  }

  private static EntryText xmlEntry(Element resource) {
    for (Element profile : below(List.of(resource), "meta", "profile")) {
      Node meta = profile.getParentNode();
      meta.removeChild(profile);
      if (below(List.of((Element) meta), "*").isEmpty()) {
        resource.removeChild(meta);
      }
    }
    try {
      return new EntryText(resource.getLocalName(), XmlUtil.encodeDocument(resource));
    } catch (TransformerException e) {
      throw new DataFormatException(e);
    }
  }

  private static List<Element> below(List<Element> elements, String... path) {
    List<Element> found = elements;
    for (String name : path) {
      List<Element> children = new ArrayList<>();
      for (Element element : found) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element child && (name.equals("*") || name.equals(n.getLocalName()))) {
            children.add(child);
          }
        }
      }
      found = children;
    }
    return found;
  }

  private static Element xml(String body) {
    try {
      return XmlUtil.parseDocument(body).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new DataFormatException(e);
    }
  }

  static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new DataFormatException(e);
    }
  }
}
