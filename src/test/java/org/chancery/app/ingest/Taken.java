package org.chancery.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector.Detected;

/** Takes inputs in, in tests: every text counts as English. */
final class Taken {
  static final InputOptions OPTIONS = InputOptions.standard();

  private Taken() {}

  static List<Intake> from(Path... paths) {
    return from(OPTIONS, paths);
  }

  static List<Intake> from(InputOptions options, Path... paths) {
    List<String> arguments = new ArrayList<>();
    for (Path path : paths) {
      arguments.add(path.toString());
    }
    return from(options, arguments, InputStream.nullInputStream());
  }

  static List<Intake> from(InputOptions options, List<String> arguments, InputStream standard) {
    List<Intake> taken = new ArrayList<>();
    try (Inputs inputs = new Inputs(arguments, standard, text -> new Detected("eng", 1), options)) {
      inputs.forEachRemaining(taken::add);
    }
    return taken;
  }

  static List<Intake> fromStandardInput(String text) {
    return from(OPTIONS, List.of("-"), new ByteArrayInputStream(bytes(text)));
  }

  /** Returns the articles, in which nothing may be but articles. */
  static List<Article> articles(Path... paths) {
    return from(paths).stream().map(intake -> ((Intake.Accepted) intake).article()).toList();
  }

  /** Returns the one article, in which nothing may be but one article. */
  static Article article(Path path) {
    List<Article> articles = articles(path);
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles");
    }
    return articles.get(0);
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, bytes(text));
  }

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
      stream.write(bytes);
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    return compressed.toByteArray();
  }

  /** Returns what became of it on one line, with places from within the folder. */
  static String line(Intake intake, Path folder) {
    String place = intake.place().toString().replace(folder + "/", "").replace(folder + "", ".");
    if (intake instanceof Intake.Accepted accepted) {
      return place + " accepted " + accepted.article().text();
    }
    if (intake instanceof Intake.Skipped skipped) {
      return place + " skipped " + skipped.reason() + " " + skipped.message();
    }
    return place + " failed " + ((Intake.Failed) intake).message();
  }
}
