package org.chancery.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XML, one element after the other, without keeping any.
 *
 * <p>Goes by SAX because the StAX writer of the JDK loses line feeds in attributes.
 */
final class XmlElements {
  private static final char[] LINE_FEED = {'\n'};

  private final TransformerHandler handler;

  /** Begins a document. */
  XmlElements(OutputStream out) throws IOException {
    try {
      handler =
          ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
    } catch (TransformerConfigurationException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    handler.setResult(new StreamResult(out));
    write(handler::startDocument);
    newLine();
  }

  /** Begins an element with attributes, given as name, value, name, value. */
  XmlElements start(String name, String... attributes) throws IOException {
    AttributesImpl list = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      list.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
    }
    write(() -> handler.startElement("", name, name, list));
    return this;
  }

  XmlElements text(String text) throws IOException {
    write(() -> handler.characters(text.toCharArray(), 0, text.length()));
    return this;
  }

  XmlElements end(String name) throws IOException {
    write(() -> handler.endElement("", name, name));
    return this;
  }

  XmlElements newLine() throws IOException {
    write(() -> handler.ignorableWhitespace(LINE_FEED, 0, 1));
    return this;
  }

  /** Ends the document and passes all on to the stream. */
  void finish() throws IOException {
    write(handler::endDocument);
  }

  private static void write(Step step) throws IOException {
    try {
      step.take();
    } catch (SAXException failure) {
      throw failure.getException() instanceof IOException cause ? cause : new IOException(failure);
    }
  }

  private interface Step {
    void take() throws SAXException;
  }
}
