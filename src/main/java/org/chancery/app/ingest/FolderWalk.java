package org.chancery.app.ingest;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder and all below it, in the order of names, one folder's list in memory at a time
 * (and those of the folders above). Links are followed, but never in a circle; files whose name
 * begins with a dot are passed over.
 */
final class FolderWalk extends AbstractIterator<Found> {
  private final String root;
  private final SeenFiles seen;
  private final Formats formats;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean foundAny;
  private boolean ended;

  private record Level(Object identity, String shown, Iterator<Path> children) {}

  FolderWalk(Path folder, String shown, SeenFiles seen, Formats formats) {
    this.root = shown;
    this.seen = seen;
    this.formats = formats;
    this.levels.push(new Level(folder, shown, List.of(folder).iterator()));
  }

  @Override
  protected @Nullable Found computeNext() {
    while (!levels.isEmpty()) {
      Level level = levels.getFirst();
      if (!level.children().hasNext()) {
        levels.pop();
        continue;
      }
      Optional<Found> found = visit(level, level.children().next());
      if (found.isPresent()) {
        foundAny |= !isUnsupported(found.get());
        return found.get();
      }
    }
    return end();
  }

  private @Nullable Found end() {
    if (ended || foundAny) {
      return endOfData();
    }
    ended = true;
    return Found.failed(root, "is a folder without any article");
  }

  private static boolean isUnsupported(Found found) {
    return found instanceof Found.Nothing nothing
        && nothing.intake() instanceof Intake.Skipped skipped
        && skipped.reason() == SkipReason.UNSUPPORTED;
  }

  private Optional<Found> visit(Level level, Path path) {
    String shown =
        levels.size() == 1 ? root : child(level.shown(), String.valueOf(path.getFileName()));
    try {
      return Files.isDirectory(path) ? enter(path, shown) : Optional.of(file(path, shown));
    } catch (IOException unreadable) {
      return Optional.of(Found.failed(shown, Reason.of(unreadable)));
    }
  }

  private static String child(String folder, String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  private Optional<Found> enter(Path folder, String shown) throws IOException {
    Object identity = SeenFiles.identity(folder);
    if (levels.stream().anyMatch(level -> level.identity().equals(identity))) {
      return Optional.of(Found.failed(shown, "is a link that leads in a circle"));
    }
    if (!seen.add(folder)) {
      return Optional.of(
          Found.skipped(shown, SkipReason.ALREADY_READ, "is a folder that was read already"));
    }
    levels.push(new Level(identity, shown, children(folder)));
    return Optional.empty();
  }

  private static Iterator<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path child : listing) {
        if (!String.valueOf(child.getFileName()).startsWith(".")) {
          children.add(child);
        }
      }
    } catch (DirectoryIteratorException unreadable) {
      throw new IOException(unreadable.getMessage(), unreadable);
    }
    children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
    return children.iterator();
  }

  private Found file(Path path, String shown) throws IOException {
    if (!Files.exists(path)) {
      return Found.failed(shown, "is a link that leads nowhere");
    }
    if (!Files.isRegularFile(path)) {
      return Found.skipped(shown, SkipReason.UNSUPPORTED, "is no file");
    }
    if (!formats.areReadInFolders(String.valueOf(path.getFileName()))) {
      return Found.skipped(
          shown, SkipReason.UNSUPPORTED, "has an extension that stands for no known format");
    }
    return seen.add(path)
        ? new Found.File(path, InputPlace.whole(shown))
        : Found.skipped(shown, SkipReason.ALREADY_READ, "is a file that was read already");
  }
}
