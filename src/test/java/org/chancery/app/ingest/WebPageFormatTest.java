package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageFormatTest {
  private static final String FIRST =
      "Talks on the border began in Geneva on Monday, a week after both states had agreed to them,"
          + " the Swiss foreign ministry said in a statement that named no delegates.";
  private static final String SECOND =
      "They will go on until Friday. Neither side has said what it hopes for, and observers, of whom"
          + " there are many, expect little more than a second round.";
  private static final String BODY = FIRST + "\n\n" + SECOND;
  private static final String PARAGRAPHS = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";

  @TempDir Path folder;

  @Test
  void readsJsonLd() {
    Article article =
        read(
            """
            <html><head><title>Wire | Talks</title>
            <script type="application/ld+json">{"@context": "https://schema.org", broken</script>
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "name": "Somebody", "url": "https://news.example/"},
              {"@type": ["Thing", "NewsArticle"], "headline": "Talks &amp; truce",
               "datePublished": "2025-11-03T23:00:00-05:00", "dateModified": "2025-11-09",
               "publisher": [{"@type": "Organization", "name": "Harbour Wire"}],
               "mainEntityOfPage": {"@id": "https://news.example/t"},
               "articleBody": "%s\\n%s"}]}</script></head>
            <body><article><p>A teaser.</p></article></body></html>
            """
                .formatted(FIRST, SECOND));

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/t",
                "Talks & truce",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour Wire"),
                Optional.of("https://news.example/t"),
                BODY));
  }

  @Test
  void readsOpenGraphAndArticle() {
    Article article =
        read(
            """
            <html><head><title>Talks begin - Harbour Wire</title>
            <meta property="og:title" content="Talks begin">
            <meta property="og:site_name" content="Harbour Wire">
            <meta property="og:url" content="https://news.example/t">
            <meta property="article:published_time" content="2025-11-03T10:00:00Z"></head>
            <body><article><h1>Talks begin</h1>%s</article></body></html>
            """
                .formatted(PARAGRAPHS));

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/t",
                "Talks begin",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour Wire"),
                Optional.of("https://news.example/t"),
                BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ul><li>Menu</li></ul></nav>",
        "<div class='cookie-notice'><p>We use cookies.</p></div>",
        "<div id='newsletter'>Sign up for our letter</div>",
        "<figure><img src='x'><figcaption>The hall where they meet</figcaption></figure>",
        "<script>var x = 'words';</script><style>p {}</style><noscript>Switch it on</noscript>",
        "<p>Read more: <a href='/x'>All the talks of this year</a></p>",
        "<ul><li><a href='/x'>Ten beaches</a></li><li><a href='/y'>Quiz: capitals</a></li></ul>",
        "<div class='share-tools'><button>Share</button></div>",
        "<aside><p>About the author</p></aside>",
        "<p class='byline'>By Jane Roe</p>",
        "<p hidden>Not to be seen</p>",
        "<article class='teaser'><h3>Another article</h3><p>Which is short.</p></article>",
        "<form><p>Your mail <input name='mail'></p></form>",
        "<!-- a comment -->"
      })
  void leavesOutWhatIsNoneOfTheText(String noise) {
    assertThat(read("<body><article>" + noise + PARAGRAPHS + noise + "</article></body>").text())
        .isEqualTo(BODY);
  }

  @Test
  void keepsMarkedElementsThatHoldTheText() {
    assertThat(read("<body><article><div class='social'>" + PARAGRAPHS + "</div></article>").text())
        .isEqualTo(BODY);
  }

  @Test
  void prefersTheMarkedBodyWithinTheArticle() {
    String page =
        "<article><p>Standing above.</p><div itemprop='articleBody'>"
            + PARAGRAPHS
            + "</div></article>";

    assertThat(read(page).text()).isEqualTo(BODY);
  }

  @Test
  void takesTheLongestOfSeveralArticles() {
    assertThat(read("<article><p>Short.</p></article><article>" + PARAGRAPHS + "</article>").text())
        .isEqualTo(BODY);
  }

  @Test
  void findsTheTextOfAPageThatMarksNone() {
    Article article =
        read(
            """
            <html><head><title>Talks begin | Harbour Wire</title></head><body>
            <table><tr><td><a href="/">Home</a></td><td><a href="/w">World</a></td></tr></table>
            <div class="left"><b>Weather</b><br>Geneva 4 degrees<br><a href="/s">Subscribe</a></div>
            <h1>Talks begin</h1><div class="c7">%s<p>%s</p></div>
            <div class="foot">All rights <a href="/l">reserved</a></div></body></html>
            """
                .formatted(PARAGRAPHS, FIRST));

    assertThat(article.title()).isEqualTo("Talks begin");
    assertThat(article.source()).contains("Harbour Wire");
    assertThat(article.text()).isEqualTo(BODY + "\n\n" + FIRST);
  }

  @Test
  void readsShortPages() {
    assertThat(read("<html><title>Talks</title><body><p>Talks began.</p></body></html>"))
        .extracting(Article::title, Article::text)
        .containsExactly("Talks", "Talks began.");
  }

  @Test
  void readsHtmlWithinJsonLd() {
    String page =
        "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"<p>"
            + FIRST
            + "<\\/p><p>"
            + SECOND
            + "<\\/p>\"}</script>";

    assertThat(read(page).text()).isEqualTo(BODY);
  }

  @Test
  void keepsLinesAndParagraphsApart() {
    String page =
        "<article>One<br>line,\n\n  two&nbsp;words<br><br>Gov\u00adern\u200bment<div>three</div>four"
            + "<ul><li>five</li><li>six <b>and</b> seven</li></ul></article>";

    assertThat(read(page).text())
        .isEqualTo("One\nline, two words\n\nGovernment\n\nthree\n\nfour\n\nfive\n\nsix and seven");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name="date" content="2025-11-03">
          <meta itemprop="datePublished" content="3 November 2025">
          <meta name="DC.date.issued" content="2025-11-03">
          <meta name="pubdate" content="soon"><meta name="date" content="20251103">
          <meta property="article:modified_time" content="2025-12-01"><time pubdate>Nov 3, 2025</time>
          """)
  void readsTheDateFromMeta(String head) {
    assertThat(read("<head>" + head + "</head><body>" + PARAGRAPHS).date())
        .contains(LocalDate.of(2025, 11, 3));
  }

  @Test
  void readsTheDateFromTime() {
    assertThat(
            read("<article><time datetime='2025-11-03T10:00Z'>Monday</time>" + PARAGRAPHS).date())
        .contains(LocalDate.of(2025, 11, 3));
  }

  @Test
  void doesNotTakeTheFrontPageForTheAddress() {
    String head =
        "<link rel='canonical' href='https://news.example/'>"
            + "<meta property='og:url' content='https://news.example/?p=17'>";

    assertThat(read(head + PARAGRAPHS).url()).contains("https://news.example/?p=17");
    assertThat(read("<link rel='canonical' href='/t'>" + PARAGRAPHS).url()).isEmpty();
  }

  @Test
  void standsPagesThatAreBuiltToBreakReaders() {
    String deep = "<div>".repeat(200_000) + PARAGRAPHS;
    String json = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";

    assertThat(read(json + deep).text()).contains(FIRST);
    assertThat(read("<a href='/x'>".repeat(20_000) + PARAGRAPHS).text()).contains(FIRST);
  }

  private Article read(String page) {
    return Taken.article(Taken.file(folder, "a.html", page));
  }
}
