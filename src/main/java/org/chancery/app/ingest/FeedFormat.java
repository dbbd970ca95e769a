package org.chancery.app.ingest;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.StAXStreamBuilder;
import org.jspecify.annotations.Nullable;

/**
 * RSS and Atom feeds, one entry after the other: each is cut out of the stream and given to Rome
 * within the frame of its feed, so that a feed may be of any length.
 */
final class FeedFormat implements Format {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

  @Override
  public Iterator<Intake> read(Opened input) throws IOException {
    Encoding encoding = Encoding.ofBeginning(input.beginning(), input.charset());
    input.bytes().skipNBytes(encoding.markLength());
    skipSpace(input);
    return new Entries(input, encoding);
  }

  /** Many a server puts empty lines before the XML, which XML forbids. */
  private static void skipSpace(Opened input) throws IOException {
    int next = ' ';
    while (next >= 0 && Character.isWhitespace(next)) {
      input.bytes().mark(1);
      next = input.bytes().read();
    }
    input.bytes().reset();
  }

  private static final class Entries extends AbstractIterator<Intake> {
    private final Opened input;
    private final Encoding encoding;
    private final StAXStreamBuilder builder = new StAXStreamBuilder();
    private @Nullable XmlSource xml;
    private @Nullable FeedFrame frame;
    private boolean foundAny;
    private boolean cutOut;
    private boolean ended;

    Entries(Opened input, Encoding encoding) {
      this.input = input;
      this.encoding = encoding;
    }

    @Override
    protected @Nullable Intake computeNext() {
      if (ended) {
        return endOfData();
      }
      try {
        return following().orElseGet(this::endOfData);
      } catch (XMLStreamException broken) {
        return brokenOff(broken);
      } catch (JDOMException broken) {
        return brokenOff(cause(broken));
      }
    }

    private static XMLStreamException cause(JDOMException broken) {
      return broken.getCause() instanceof XMLStreamException cause
          ? cause
          : new XMLStreamException(broken);
    }

    /** Says what is broken, unless the input says it itself. */
    private @Nullable Intake brokenOff(XMLStreamException broken) {
      ended = true;
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      return input.content().failure().isPresent()
          ? endOfData()
          : input.failed(Math.max(0, line), XmlSource.broken(broken));
    }

    private Optional<Intake> following() throws XMLStreamException, JDOMException {
      XmlSource source = source();
      input.content().nextDocument();
      while (source.hasNext()) {
        if (event(source) == XMLStreamConstants.START_ELEMENT) {
          Optional<Intake> entry = element(source);
          if (entry.isPresent()) {
            return entry;
          }
        }
      }
      return end();
    }

    /** Cutting out an element leaves the stream at the event after it. */
    private int event(XmlSource source) throws XMLStreamException {
      boolean already = cutOut;
      cutOut = false;
      return already ? source.getEventType() : source.next();
    }

    private Optional<Intake> end() {
      ended = true;
      return foundAny
          ? Optional.empty()
          : Optional.of(
              new Intake.Skipped(input.place(), SkipReason.NO_TEXT, "is a feed without entries"));
    }

    private XmlSource source() throws XMLStreamException {
      if (xml == null) {
        xml = XmlSource.of(new InputStreamReader(input.bytes(), encoding.charset()));
      }
      return xml;
    }

    /** Takes in an element of the frame, or returns what an entry is. */
    private Optional<Intake> element(XmlSource source) throws XMLStreamException, JDOMException {
      if (frame == null) {
        return root(source);
      }
      String name = source.getLocalName();
      if (name.equals("channel")) {
        frame.openChannel(empty(source));
        return Optional.empty();
      }
      int line = source.line();
      Element element = (Element) builder.fragment(source);
      cutOut = true;
      if (!name.equals("item") && !name.equals("entry")) {
        frame.add(element);
        return Optional.empty();
      }
      foundAny = true;
      return Optional.of(frame.entry(element, input, line, encoding.remarks()));
    }

    private Optional<Intake> root(XmlSource source) {
      if (!ROOTS.contains(source.getLocalName())) {
        ended = true;
        return Optional.of(
            input.failed("is XML, but neither RSS nor Atom: " + source.getLocalName()));
      }
      frame = new FeedFrame(empty(source));
      return Optional.empty();
    }

    private static Element empty(XmlSource source) {
      String prefix = source.getPrefix() == null ? "" : source.getPrefix();
      String uri = source.getNamespaceURI() == null ? "" : source.getNamespaceURI();
      Element element = new Element(source.getLocalName(), Namespace.getNamespace(prefix, uri));
      for (int index = 0; index < source.getAttributeCount(); index++) {
        if (source.getAttributeNamespace(index) == null) {
          element.setAttribute(
              source.getAttributeLocalName(index), source.getAttributeValue(index));
        }
      }
      return element;
    }
  }
}
