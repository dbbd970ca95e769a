package org.chancery.app.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names that the shell left alone: {@code *}, {@code ?}, {@code [...]} and {@code
 * {...}} within a name, {@code **} for folders of any depth.
 *
 * @param parts what stands between the slashes
 * @param absolute whether it begins at the root
 */
record Glob(List<String> parts, boolean absolute) {
  private static final Pattern MAGIC = Pattern.compile("[*?\\[{]");
  private static final int DEEPEST = 40;

  static boolean isGlob(String argument) {
    return MAGIC.matcher(argument).find();
  }

  static Glob of(String pattern) {
    List<String> parts = List.of(pattern.split("/+"));
    return new Glob(
        parts.stream().filter(part -> !part.isEmpty()).toList(), pattern.startsWith("/"));
  }

  /**
   * Returns the files and folders that fit, as they would be named, in the order of their names.
   */
  List<String> matches() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try {
      expand(absolute ? "/" : "", 0, 0, found);
    } catch (PatternSyntaxException broken) {
      throw new InputException("is a broken pattern: " + broken.getDescription());
    }
    return List.copyOf(found);
  }

  private void expand(String prefix, int part, int depth, TreeSet<String> found)
      throws IOException {
    if (part == parts.size()) {
      found.add(prefix.substring(0, Math.max(1, prefix.length() - 1)));
    } else if (parts.get(part).equals("**")) {
      expandFolders(prefix, part, depth, found);
    } else if (isGlob(parts.get(part))) {
      expandNames(prefix, part, depth, found);
    } else if (Files.exists(Path.of(prefix + parts.get(part)))) {
      expand(prefix + parts.get(part) + "/", part + 1, depth, found);
    }
  }

  private void expandFolders(String prefix, int part, int depth, TreeSet<String> found)
      throws IOException {
    expand(prefix, part + 1, depth, found);
    for (String name : names(prefix, "*")) {
      if (depth < DEEPEST && Files.isDirectory(Path.of(prefix + name))) {
        expand(prefix + name + "/", part, depth + 1, found);
      }
    }
  }

  private void expandNames(String prefix, int part, int depth, TreeSet<String> found)
      throws IOException {
    boolean last = part == parts.size() - 1;
    for (String name : names(prefix, parts.get(part))) {
      if (last || Files.isDirectory(Path.of(prefix + name))) {
        expand(prefix + name + "/", part + 1, depth, found);
      }
    }
  }

  private static List<String> names(String folder, String pattern) throws IOException {
    Path path = Path.of(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
      for (Path child : children) {
        Path name = child.getFileName();
        if (name != null && matcher.matches(name) && !name.toString().startsWith(".")) {
          names.add(name.toString());
        }
      }
    }
    return names;
  }
}
