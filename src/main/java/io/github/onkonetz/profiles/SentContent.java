package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The resource in the body of a request: its text is brought to normal form and read, and every
 * entry of the directory in it is accompanied by what was sent.
 */
final class SentContent {

  private static final String NOTES = SentContent.class.getName() + ".notes";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

  private final FhirContext fhirContext;
  private final Normalisation normalisation;
  private final NormalUrls urls;
  private final ContentLimits limits;
  private final QueryLimits queries;

  SentContent(
      FhirContext fhirContext, RetiredSystems systems, ContentLimits limits, QueryLimits queries) {
    this.fhirContext = fhirContext;
    this.limits = limits;
    this.queries = queries;
    this.normalisation = new Normalisation(fhirContext, systems);
    this.urls = new NormalUrls(systems);
  }

  /** JSON as a tree; refuses what is malformed or no object. */
  static SentNode json(String text) {
    return json(text, ContentLimits.DEEPEST);
  }

  private static SentNode json(String text, int deepest) {
    JsonNode root = SentJson.read(text, deepest);
    if (root instanceof ObjectNode object) {
      return new SentJsonNode(object);
    }
    throw new RefusedException(
        Finding.of(ErrorCode.FORM_NO_RESOURCE, FormHint.ofKind(root.isArray())));
  }

  /** XML as a tree; refuses what is malformed. */
  static SentNode xml(String text) {
    return xml(text, ContentLimits.DEEPEST);
  }

  private static SentNode xml(String text, int deepest) {
    return new SentXmlNode(SentXml.read(text, deepest));
  }

  /** Refuses what is malformed, whatever it is about. */
  void checkForm(String text, boolean isXml) {
    if (isXml) {
      SentXml.check(text, limits.depth());
    } else {
      SentJson.read(text, limits.depth());
    }
  }

  /**
   * Reads a body.
   *
   * @param base the address of this server, which references may begin with
   * @throws RefusedException 400 for what is malformed or no resource
   */
  Resource read(String text, boolean isXml, @Nullable String base) {
    SentNode root = isXml ? xml(text, limits.depth()) : json(text, limits.depth());
    if (!fhirContext.getResourceTypes().contains(root.type())) {
      throw new RefusedException(noResource(root.type()));
    }
    Walk walk = new Walk(base);
    walk.into(root, "");
    IParser parser = isXml ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
    parser.setServerBaseUrl(base);
    Resource resource = readable(root, walk, parser);
    attach(resource, "", walk.entries);
    if (resource instanceof Bundle bundle) {
      for (int i = 0; i < bundle.getEntry().size(); i++) {
        bundle.getEntry().get(i).setUserData(NOTES, walk.notes.get("Bundle.entry[" + i + "]"));
      }
    }
    return resource;
  }

  private Finding noResource(String type) {
    return Finding.of(
        ErrorCode.FORM_NO_RESOURCE, FormHint.ofType(type, fhirContext.getResourceTypes()));
  }

  /** What was changed in the address and the condition of an entry of a Bundle that was sent. */
  @SuppressWarnings("unchecked")
  static List<Finding> notes(Bundle.BundleEntryComponent entry) {
    return entry.getUserData(NOTES) instanceof List<?> notes
        ? (List<Finding>) notes
        : List.<Finding>of();
  }

  /**
   * Reads leniently; where even that fails, entries are read as if they had an id only. The parser
   * fails with any kind of exception, null pointers included, if JSON is nested as it did not
   * expect.
   */
  private Resource readable(SentNode root, Walk walk, IParser parser) {
    UnreadValues unread = new UnreadValues();
    try {
      parser.setParserErrorHandler(unread);
      Resource resource = (Resource) parser.parseResource(root.text());
      if (!unread.values().isEmpty()) {
        walk.readAlone(root, parser);
      }
      return resource;
    } catch (RuntimeException e) {
      return walk.readAlone(root, parser);
    }
  }

  private static void attach(Resource resource, String path, Map<String, Sent> entries) {
    Sent sent = entries.get(path);
    if (sent != null) {
      new SentEntry(sent.text, sent.notes, sent.unread).attachTo(resource);
    }
    if (resource instanceof Bundle bundle) {
      for (int i = 0; i < bundle.getEntry().size(); i++) {
        Resource inner = bundle.getEntry().get(i).getResource();
        if (inner != null) {
          attach(inner, path + "Bundle.entry[" + i + "].resource", entries);
          EntryValidation.position(inner, i);
        }
      }
    } else if (resource instanceof Parameters parameters) {
      for (int i = 0; i < parameters.getParameter().size(); i++) {
        Resource inner = parameters.getParameter().get(i).getResource();
        if (inner != null) {
          attach(inner, path + "Parameters.parameter[" + i + "].resource", entries);
        }
      }
    }
  }

  /** An entry of the directory within the body. */
  private static final class Sent {
    private final SentNode node;
    private final EntryText text;
    private final List<Finding> notes;
    private List<String> unread = List.of();

    Sent(SentNode node, EntryText text, List<Finding> notes) {
      this.node = node;
      this.text = text;
      this.notes = notes;
    }
  }

  /** Finds the entries of a body, by the path of each, and brings them to normal form. */
  private final class Walk {

    private final Map<String, Sent> entries = new TreeMap<>();
    private final Map<String, List<Finding>> notes = new TreeMap<>();
    private final @Nullable String base;

    Walk(@Nullable String base) {
      this.base = base;
    }

    void into(SentNode resource, String path) {
      if (ProfileChoice.isEntry(resource.type())) {
        List<Finding> notes = normalisation.apply(resource, base);
        SentNode alone = resource.copy();
        alone.removeProfiles();
        entries.put(path, new Sent(resource, new EntryText(resource.type(), alone.text()), notes));
      } else if (resource.type().equals("Bundle")) {
        List<SentNode.Part> inside = resource.parts("entry");
        if (inside.size() > limits.entries()) {
          throw new RefusedException(
              Finding.of(
                      ErrorCode.LIMIT_ENTRIES,
                      Integer.toString(inside.size()),
                      Integer.toString(limits.entries()))
                  .at(path + "Bundle.entry"));
        }
        intoEach(inside, path + "Bundle");
      } else if (resource.type().equals("Parameters")) {
        intoEach(resource.parts("parameter"), path + "Parameters");
      } else if (!path.startsWith("Bundle")) {
        // Only $validate is asked about other types.
        entries.put(
            path, new Sent(resource, new EntryText(resource.type(), resource.text()), List.of()));
      }
    }

    private void intoEach(List<SentNode.Part> holders, String path) {
      for (SentNode.Part holder : holders) {
        for (SentNode.Part request : holder.node().parts("request")) {
          checkMethod(request.node(), holder.path(path) + ".request.method");
          normalise(request.node(), "url", holder.path(path));
          normalise(request.node(), "ifNoneExist", holder.path(path));
        }
        SentNode inner = holder.node().resource();
        if (inner != null) {
          String type = inner.type();
          if (!type.isEmpty() && !fhirContext.getResourceTypes().contains(type)) {
            throw new RefusedException(noResource(type).at(holder.path(path) + ".resource"));
          }
          into(inner, holder.path(path) + ".resource");
        }
      }
    }

    /** HAPI's parser fails at others as if the server had a fault. */
    private static void checkMethod(SentNode request, String path) {
      String method = request.value("method");
      if (method != null && !METHODS.contains(method)) {
        throw new RefusedException(
            Finding.of(
                    ErrorCode.FORM_VALUE,
                    path,
                    method,
                    new Bilingual(
                        " Möglich sind: GET, POST, PUT, PATCH, DELETE.",
                        " Possible are: GET, POST, PUT, PATCH, DELETE."))
                .at(path));
      }
    }

    private void normalise(SentNode request, String name, String entry) {
      String url = request.value(name);
      if (url != null && (url.contains("?") || name.equals("ifNoneExist"))) {
        queries.check(url.substring(url.indexOf('?') + 1));
      }
      if (url != null && !urls.apply(url).equals(url)) {
        notes
            .computeIfAbsent(entry, e -> new ArrayList<>())
            .addAll(urls.notes(url, "request." + name));
        request.set(name, urls.apply(url));
      }
    }

    /**
     * Finds out which entry has what cannot be read. Where an entry cannot be read at all, only its
     * id is left in the tree; what was sent stays in the text that is validated. What is no entry
     * must be readable as it is.
     */
    Resource readAlone(SentNode root, IParser parser) {
      for (Sent sent : entries.values()) {
        UnreadValues alone = new UnreadValues();
        parser.setParserErrorHandler(alone);
        try {
          parser.parseResource(sent.node.text());
          sent.unread = List.copyOf(alone.values());
        } catch (RuntimeException e) {
          sent.unread = List.of(String.valueOf(e.getMessage()));
          sent.node.keepOnlyId();
        }
      }
      UnreadValues rest = new UnreadValues();
      parser.setParserErrorHandler(rest);
      Resource read;
      try {
        read = (Resource) parser.parseResource(root.text());
      } catch (RuntimeException e) {
        throw new RefusedException(
            Finding.of(ErrorCode.FORM_UNREADABLE, root.type()).with(e.getMessage()));
      }
      List<String> values = new ArrayList<>(rest.values());
      entries.values().forEach(sent -> sent.unread.forEach(values::remove));
      if (!values.isEmpty()) {
        throw new RefusedException(
            Finding.of(ErrorCode.FORM_VALUE, root.type(), values.get(0), Bilingual.NOTHING));
      }
      return read;
    }
  }
}
