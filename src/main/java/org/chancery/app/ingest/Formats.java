package org.chancery.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which format an input is in: by its name or declared type, else by its first bytes. */
final class Formats {
  private static final Set<String> OF_SEVERAL_KINDS = Set.of("xml", "json");
  private static final Pattern FEED =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
  private static final Pattern XML = Pattern.compile("(?s)\\s*<\\?xml\\s.*");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<html\\b|<head\\b"
              + "|<body\\b|<article\\b|<div\\b|<meta\\b|<title\\b).*");
  private static final Pattern JSON_ARRAY = Pattern.compile("(?s)\\s*\\[\\s*[{\\]].*");
  private static final Pattern JSON_OBJECT = Pattern.compile("(?s)\\s*\\{.*");
  private static final Pattern JSON_OBJECT_OF_SEVERAL_LINES =
      Pattern.compile("(?s)\\s*\\{[ \\t]*\\r?\\n.*");

  private final Format text = new PlainTextFormat();
  private final Format page = new WebPageFormat();
  private final Format jsonLines = new JsonLinesFormat();
  private final Format json = new JsonFormat();
  private final Format feed = new FeedFormat();

  private final Map<String, Format> byExtension =
      Map.ofEntries(
          Map.entry("txt", text),
          Map.entry("text", text),
          Map.entry("md", text),
          Map.entry("html", page),
          Map.entry("htm", page),
          Map.entry("xhtml", page),
          Map.entry("jsonl", jsonLines),
          Map.entry("ndjson", jsonLines),
          Map.entry("json", json),
          Map.entry("xml", feed),
          Map.entry("rss", feed),
          Map.entry("atom", feed));

  private final Map<String, Format> byType =
      Map.ofEntries(
          Map.entry("text/html", page),
          Map.entry("application/xhtml+xml", page),
          Map.entry("application/json", json),
          Map.entry("application/x-ndjson", jsonLines),
          Map.entry("application/ndjson", jsonLines),
          Map.entry("application/jsonl", jsonLines),
          Map.entry("application/x-jsonlines", jsonLines),
          Map.entry("application/json-lines", jsonLines),
          Map.entry("application/rss+xml", feed),
          Map.entry("application/atom+xml", feed),
          Map.entry("application/rdf+xml", feed));

  private final Set<String> vagueTypes =
      Set.of(
          "text/plain",
          "text/markdown",
          "text/xml",
          "application/xml",
          "application/gzip",
          "application/x-gzip",
          "application/octet-stream",
          "binary/octet-stream",
          "");

  /** Whether files of that name are read where they lie in a folder. */
  boolean areReadInFolders(String name) {
    String extension = extension(name);
    return extension.isEmpty() || byExtension.containsKey(extension);
  }

  /** Returns the format of a file. */
  Format ofFile(String name, byte[] beginning) {
    Format named = byExtension.get(extension(name));
    return named == null || OF_SEVERAL_KINDS.contains(extension(name))
        ? sniffed(named == null ? text : named, beginning)
        : named;
  }

  /** Returns the format of an answer from the web, empty where the type is of no such format. */
  Optional<Format> ofType(String type, String path, byte[] beginning) {
    Format declared = byType.get(type.toLowerCase(Locale.ROOT));
    if (declared != null) {
      return Optional.of(declared);
    }
    return vagueTypes.contains(type) ? Optional.of(ofFile(path, beginning)) : Optional.empty();
  }

  /** Returns the format that bytes look like, else another one. */
  private Format sniffed(Format otherwise, byte[] bytes) {
    Encoding encoding = Encoding.ofBeginning(bytes, Optional.empty());
    int length = Math.min(bytes.length, 4096);
    String beginning = encoding.decode(Arrays.copyOf(bytes, length));
    if (FEED.matcher(beginning).matches()) {
      return feed;
    }
    if (HTML.matcher(beginning).matches()) {
      return page;
    }
    return XML.matcher(beginning).matches() ? feed : sniffedJson(otherwise, beginning);
  }

  private Format sniffedJson(Format otherwise, String beginning) {
    boolean severalLines =
        JSON_ARRAY.matcher(beginning).matches()
            || JSON_OBJECT_OF_SEVERAL_LINES.matcher(beginning).matches();
    if (severalLines) {
      return json;
    }
    boolean unknown = otherwise == text;
    return unknown && JSON_OBJECT.matcher(beginning).matches() ? jsonLines : otherwise;
  }

  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1);
  }

  /** Returns what kind of binary data these are, empty where they may be text. */
  static Optional<String> binary(byte[] bytes) {
    return Signature.ALL.stream()
        .filter(signature -> signature.begins(bytes))
        .map(Signature::kind)
        .findFirst()
        .or(() -> holdsNul(bytes) ? Optional.of("binary data") : Optional.empty());
  }

  /** Text holds no NUL, except in the wide encodings that a byte order mark tells of. */
  private static boolean holdsNul(byte[] bytes) {
    if (Encoding.ofBeginning(bytes, Optional.empty()).markLength() > 0) {
      return false;
    }
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
    }
    return false;
  }

  private record Signature(String kind, String beginning) {
    static final List<Signature> ALL =
        List.of(
            new Signature("a ZIP archive (or an office document)", "PK\u0003\u0004"),
            new Signature("a PDF document", "%PDF-"),
            new Signature("a picture", "\u0089PNG"),
            new Signature("a picture", "\u00ff\u00d8\u00ff"),
            new Signature("a picture", "GIF8"),
            new Signature("a media file", "RIFF"),
            new Signature("a 7-Zip archive", "7z\u00bc\u00af"),
            new Signature("an XZ archive", "\u00fd7zXZ"),
            new Signature("a Zstandard archive", "(\u00b5/\u00fd"),
            new Signature("a bzip2 archive", "BZh"),
            new Signature("an old office document", "\u00d0\u00cf\u0011\u00e0"),
            new Signature("a program", "\u007fELF"),
            new Signature("a Java class", "\u00ca\u00fe\u00ba\u00be"),
            new Signature("a PostScript document", "%!PS-"));

    boolean begins(byte[] data) {
      return data.length >= beginning.length()
          && new String(data, 0, beginning.length(), StandardCharsets.ISO_8859_1).equals(beginning);
    }
  }
}
