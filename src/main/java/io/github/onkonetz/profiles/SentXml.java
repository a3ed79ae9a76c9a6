package io.github.onkonetz.profiles;

import ca.uhn.fhir.util.XmlUtil;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads XML without document types and entities, and says where it is not well-formed. */
final class SentXml {

  private static final String NAMESPACE = "http://hl7.org/fhir";

  /** As long as the longest string in JSON. */
  private static final int LONGEST_ATTRIBUTE = 20_000_000;

  private static final WstxInputFactory FACTORY = factory();

  private SentXml() {}

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // One more than is allowed, so that our own count speaks first.
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, ContentLimits.DEEPEST + 1);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    return factory;
  }

  /**
   * The root of that text.
   *
   * @param deepest how deep elements may be nested
   */
  static Element read(String text, int deepest) {
    check(text, deepest, true);
    try {
      return XmlUtil.parseDocument(text).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new RefusedException(
          Finding.of(ErrorCode.FORM_NOT_XML, "1", "1", FormHint.ofXml(text)).with(e.getMessage()));
    }
  }

  /**
   * Refuses what is malformed, whatever it is: a patch is XML of a kind of its own.
   *
   * @param deepest how deep elements may be nested
   */
  static void check(String text, int deepest) {
    check(text, deepest, false);
  }

  private static void check(String text, int deepest, boolean isResource) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      String declared = reader.getCharacterEncodingScheme();
      if (declared != null && !SentText.isUtf8(declared)) {
        throw new RefusedException(Finding.of(ErrorCode.FORM_ENCODING, declared));
      }
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw refused(ErrorCode.FORM_DOCUMENT_TYPE, reader.getLocation());
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (isResource && depth == 0 && !NAMESPACE.equals(reader.getNamespaceURI())) {
            throw new RefusedException(
                Finding.of(
                    ErrorCode.FORM_NO_RESOURCE, FormHint.ofNamespace(reader.getLocalName())));
          }
          if (++depth > deepest) {
            throw refused(ErrorCode.FORM_TOO_DEEP, reader.getLocation(), Integer.toString(deepest));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      throw e instanceof WstxEOFException
          ? refused(ErrorCode.FORM_ENDS_EARLY, e.getLocation())
          : refused(ErrorCode.FORM_NOT_XML, e.getLocation(), FormHint.ofXml(text));
    }
  }

  private static RefusedException refused(ErrorCode code, Location at, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = Integer.toString(at == null ? 1 : Math.max(1, at.getLineNumber()));
    arguments[1] = Integer.toString(at == null ? 1 : Math.max(1, at.getColumnNumber()));
    System.arraycopy(more, 0, arguments, 2, more.length);
    return new RefusedException(Finding.of(code, arguments));
  }
}
