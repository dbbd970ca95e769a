package org.chancery.app.ingest;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** A format of which one input is one article. */
abstract class DocumentFormat implements Format {

  /**
   * Returns the article that the text is.
   *
   * @param text all of the input, decoded
   * @param remarks what was noticed in decoding
   */
  abstract Intake read(Opened input, String text, List<String> remarks);

  @Override
  public final Iterator<Intake> read(Opened input) throws IOException {
    byte[] bytes = input.all();
    Encoding encoding = Encoding.of(bytes, input.charset());
    return Iterators.singletonIterator(read(input, encoding.decode(bytes), encoding.remarks()));
  }
}
