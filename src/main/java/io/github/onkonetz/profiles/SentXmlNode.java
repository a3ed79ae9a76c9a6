package io.github.onkonetz.profiles;

import ca.uhn.fhir.util.XmlUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of XML. */
record SentXmlNode(Element element) implements SentNode {

  private static final String VALUE = "value";

  @Override
  public String type() {
    String name = element.getLocalName();
    return Character.isUpperCase(name.charAt(0)) ? name : "";
  }

  @Override
  public List<Part> parts() {
    Map<String, Integer> seen = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Element child : children()) {
      int index = seen.merge(child.getLocalName(), 1, Integer::sum) - 1;
      if (!new SentXmlNode(child).children().isEmpty()) {
        parts.add(new Part(child.getLocalName(), index, new SentXmlNode(child)));
      }
    }
    return parts;
  }

  private List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  @Override
  public @Nullable String value(String name) {
    Element child = child(name);
    return child == null || !child.hasAttribute(VALUE) ? null : child.getAttribute(VALUE);
  }

  private @Nullable Element child(String name) {
    return children().stream().filter(c -> name.equals(c.getLocalName())).findFirst().orElse(null);
  }

  @Override
  public void set(String name, String value) {
    Element child = child(name);
    if (child != null) {
      child.setAttribute(VALUE, value);
    }
  }

  @Override
  public String text() {
    try {
      return XmlUtil.encodeDocument(element);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void removeProfiles() {
    Element meta = child("meta");
    if (meta == null) {
      return;
    }
    for (Element child : new SentXmlNode(meta).children()) {
      if (child.getLocalName().equals("profile")) {
        meta.removeChild(child);
      }
    }
    if (new SentXmlNode(meta).children().isEmpty()) {
      element.removeChild(meta);
    }
  }

  @Override
  public @Nullable SentNode resource() {
    Element holder = child("resource");
    List<Element> resources = holder == null ? List.of() : new SentXmlNode(holder).children();
    return resources.isEmpty() ? null : new SentXmlNode(resources.get(0));
  }

  @Override
  public SentNode copy() {
    return new SentXmlNode((Element) element.cloneNode(true));
  }

  @Override
  public void keepOnlyId() {
    for (Element child : children()) {
      if (!child.getLocalName().equals("id")) {
        element.removeChild(child);
      }
    }
  }
}
