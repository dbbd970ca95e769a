package org.chancery.app.ingest;

import com.google.common.base.Utf8;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the bytes of a text become characters: by the byte order mark, else by what is declared, else
 * as UTF-8 where they are valid UTF-8, else by ICU's guess.
 *
 * <p>A declaration that the bytes contradict is passed over. What is declared as Latin-1 or ASCII
 * is read as windows-1252, as browsers do.
 *
 * @param charset the encoding
 * @param markLength the length of the byte order mark
 * @param guessed whether nothing but the look of the bytes speaks for it
 */
record Encoding(Charset charset, int markLength, boolean guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int GUESSED_FROM = 1 << 16;
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)"
              + "|<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** Returns the encoding of a whole text. */
  static Encoding of(byte[] bytes, Optional<Charset> declared) {
    return choose(bytes, declared, true);
  }

  /** Returns the encoding of a text whose beginning is given. */
  static Encoding ofBeginning(byte[] bytes, Optional<Charset> declared) {
    return choose(bytes, declared, false);
  }

  /** Returns the encoding of that name, where there is one. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(widened(Charset.forName(name)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Returns the characters; bytes that are none become U+FFFD. */
  String decode(byte[] bytes) {
    return new String(bytes, markLength, bytes.length - markLength, charset);
  }

  /** Returns what a user should know of the choice. */
  List<String> remarks() {
    return guessed ? List.of("the encoding was guessed: " + charset.name()) : List.of();
  }

  private static Encoding choose(byte[] bytes, Optional<Charset> declared, boolean whole) {
    Optional<Encoding> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    List<Charset> candidates = new ArrayList<>();
    declared.ifPresent(candidates::add);
    declaredWithin(bytes).ifPresent(candidates::add);
    candidates.add(StandardCharsets.UTF_8);
    return candidates.stream()
        .filter(charset -> fits(bytes, charset, whole))
        .findFirst()
        .map(charset -> new Encoding(charset, 0, false))
        .orElseGet(() -> new Encoding(guess(bytes), 0, true));
  }

  private static Optional<Encoding> marked(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, false));
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4, false));
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4, false));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, false));
    }
    return startsWith(bytes, 0xfe, 0xff)
        ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, false))
        : Optional.empty();
  }

  static boolean startsWith(byte[] bytes, int... beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(
            Arrays.stream(beginning).toArray(),
            IntStream.range(0, beginning.length).map(i -> bytes[i] & 0xff).toArray());
  }

  private static Optional<Charset> declaredWithin(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (!beginning.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher found = DECLARATION.matcher(beginning);
    return found.find()
        ? named(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }

  /** A page that could be read so far as to find the declaration is in no wide encoding. */
  private static Charset widened(Charset charset) {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return StandardCharsets.UTF_8;
    }
    boolean subset =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return subset ? WINDOWS : charset;
  }

  private static boolean fits(byte[] bytes, Charset charset, boolean whole) {
    if (whole && charset.equals(StandardCharsets.UTF_8)) {
      return Utf8.isWellFormed(bytes);
    }
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    decoder.onUnmappableCharacter(
        charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
    try {
      return readable(decoder, ByteBuffer.wrap(bytes), whole);
    } catch (CharacterCodingException contradiction) {
      return false;
    }
  }

  private static boolean readable(CharsetDecoder decoder, ByteBuffer bytes, boolean whole)
      throws CharacterCodingException {
    CharBuffer room = CharBuffer.allocate(1 << 13);
    while (true) {
      var result = decoder.decode(bytes, room, whole);
      if (result.isError()) {
        result.throwException();
      }
      if (result.isUnderflow()) {
        return true;
      }
      room.clear();
    }
  }

  private static Charset guess(byte[] bytes) {
    byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, GUESSED_FROM));
    CharsetMatch match = new CharsetDetector().setText(beginning).detect();
    return match == null ? WINDOWS : named(match.getName()).orElse(WINDOWS);
  }
}
