package org.chancery.app.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tries one way of finding the text after the other until one finds as much as an article has; else
 * takes the most that was found.
 */
final class BestText implements MainText {
  private static final int ENOUGH = 250;
  private static final int TEASER = 2;

  private final MainText data = new DataText();
  private final MainText marked = new MarkedText();
  private final List<MainText> guesses = List.of(new ReadableText(), new BodyText());

  @Override
  public Optional<String> find(Page page) {
    List<String> found = new ArrayList<>();
    Optional<String> inData = data.find(page);
    Optional<String> inMarks = marked.find(page);
    inData.filter(body -> !isTeaser(body, inMarks)).ifPresent(found::add);
    inMarks.ifPresent(found::add);
    for (int index = 0; index < guesses.size() && !anyEnough(found); index++) {
      guesses.get(index).find(page).ifPresent(found::add);
    }
    return found.stream()
        .filter(BestText::isEnough)
        .findFirst()
        .or(() -> found.stream().max(Comparator.comparingInt(String::length)));
  }

  /** Data that give much less than the page shows only advertise it. */
  private static boolean isTeaser(String data, Optional<String> shown) {
    return shown.isPresent() && shown.get().length() > TEASER * data.length();
  }

  private static boolean anyEnough(List<String> found) {
    return found.stream().anyMatch(BestText::isEnough);
  }

  private static boolean isEnough(String text) {
    return text.length() >= ENOUGH;
  }
}
