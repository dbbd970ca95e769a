package org.chancery.app.ingest;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML that can do no harm: a DOCTYPE is an error, and with it every entity but the five of XML; so
 * is nesting deeper than any feed has.
 */
final class XmlSource extends StreamReaderDelegate {
  /** From Java 24 on the JDK has a limit of its own, lower than the one that feeds are held to. */
  private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";

  private static final String NO_LIMIT = "0";

  private static final int DEEPEST = 200;

  private int depth;

  private XmlSource(XMLStreamReader parser) {
    super(parser);
  }

  static XmlSource of(Reader characters) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(JDK_DEPTH, NO_LIMIT);
    return new XmlSource(factory.createXMLStreamReader(characters));
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == DTD) {
      throw new XMLStreamException("a DOCTYPE is not allowed", getLocation());
    }
    depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements are nested too deep", getLocation());
    }
    return event;
  }

  int line() {
    return Math.max(0, getLocation().getLineNumber());
  }

  /** Says for people what is wrong, from what the parser says. */
  static String broken(XMLStreamException failure) {
    String message = String.valueOf(failure.getMessage()).replaceFirst("(?s).*?\nMessage: ", "");
    return "is malformed XML: "
        + message.substring(message.startsWith("JAXP") ? message.indexOf(':') + 1 : 0).strip();
  }
}
