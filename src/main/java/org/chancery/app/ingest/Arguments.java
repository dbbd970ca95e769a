package org.chancery.app.ingest;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what arguments lead to, one after the other, in the order given. */
final class Arguments {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");
  private static final String STANDARD_INPUT = "-";

  private final Formats formats;
  private final SeenFiles seen = new SeenFiles();
  private final Set<String> seenElsewhere = new HashSet<>();

  Arguments(Formats formats) {
    this.formats = formats;
  }

  /** Returns what they lead to; folders are opened as the iterator comes to them. */
  Iterator<Found> find(List<String> arguments) {
    return Iterators.concat(Iterators.transform(arguments.iterator(), this::find));
  }

  private Iterator<Found> find(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return once(argument, new Found.StandardInput(InputPlace.whole("standard input")));
    }
    return ADDRESS.matcher(argument).matches() ? once(argument, web(argument)) : files(argument);
  }

  private Iterator<Found> once(String argument, Found found) {
    return Iterators.singletonIterator(
        seenElsewhere.add(argument)
            ? found
            : Found.skipped(argument, SkipReason.ALREADY_READ, "was read already"));
  }

  private static Found web(String argument) {
    try {
      URI address = new URI(argument);
      return Draft.isWebAddress(argument)
          ? new Found.Web(address, InputPlace.whole(argument))
          : Found.failed(argument, "is neither a file nor an address of http or https");
    } catch (URISyntaxException broken) {
      return Found.failed(argument, "is a broken address: " + broken.getReason());
    }
  }

  private Iterator<Found> files(String argument) {
    try {
      Path path = Path.of(argument);
      boolean pattern = Glob.isGlob(argument) && !Files.exists(path);
      return pattern ? matches(argument) : path(path, argument);
    } catch (InvalidPathException noPath) {
      return failed(argument, "is no name that a file can have");
    }
  }

  private Iterator<Found> matches(String pattern) {
    try {
      List<String> names = Glob.of(pattern).matches();
      return names.isEmpty()
          ? failed(pattern, "is a pattern that no file fits")
          : Iterators.concat(
              Iterators.transform(names.iterator(), name -> path(Path.of(name), name)));
    } catch (IOException unreadable) {
      return failed(pattern, Reason.of(unreadable));
    }
  }

  private Iterator<Found> path(Path path, String shown) {
    return Files.isDirectory(path)
        ? new FolderWalk(path, shown, seen, formats)
        : Iterators.singletonIterator(file(path, shown));
  }

  private Found file(Path path, String shown) {
    try {
      return seen.add(path)
          ? new Found.File(path, InputPlace.whole(shown))
          : Found.skipped(shown, SkipReason.ALREADY_READ, "is a file that was read already");
    } catch (IOException unreadable) {
      return Found.failed(shown, Reason.of(unreadable));
    }
  }

  private static Iterator<Found> failed(String argument, String message) {
    return Iterators.singletonIterator(Found.failed(argument, message));
  }
}
