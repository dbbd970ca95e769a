package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFormatTest {
  @TempDir Path folder;

  @Test
  void readsRss() {
    Article article =
        read(
            """

            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
             <channel><title>Harbour &amp; Wire</title><link>https://news.example/</link>
              <item><title>Talks &amp;amp; truce</title><link>https://news.example/t</link>
               <guid isPermaLink="false">17</guid>
               <pubDate>Mon, 03 Nov 2025 23:30:00 -0500</pubDate>
               <description>Summary.</description>
               <content:encoded><![CDATA[<p>Talks <b>began</b>.</p><p>They&nbsp;went on.</p>
                 <figure><figcaption>A table</figcaption></figure>
                 <p>Read more: <a href="/x">All the talks</a></p><script>x()</script>]]>
               </content:encoded></item></channel></rss>
            """);

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/t",
                "Talks & truce",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour & Wire"),
                Optional.of("https://news.example/t"),
                "Talks began.\n\nThey went on."));
  }

  @Test
  void readsDescriptionWhereThereIsNoContent() {
    Article article =
        read(
            "<rss version='2.0'><channel><item><guid isPermaLink='false'>tag:17</guid>"
                + "<description>Talks &lt;i&gt;began&lt;/i&gt;.</description></item></channel></rss>");

    assertThat(article.text()).isEqualTo("Talks began.");
    assertThat(article.id()).isEqualTo("tag:17");
    assertThat(article.source()).isEmpty();
  }

  @Test
  void readsRssOfTheFirstKind() {
    Article article =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
             <channel rdf:about="https://news.example/"><title>Harbour Wire</title>
              <link>https://news.example/</link><items><rdf:Seq/></items></channel>
             <item rdf:about="https://news.example/t"><title>Talks begin</title>
              <link>https://news.example/t</link><dc:date>2025-11-03T10:00:00Z</dc:date>
              <description>Talks began.</description></item>
            </rdf:RDF>
            """);

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/t",
                "Talks begin",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour Wire"),
                Optional.of("https://news.example/t"),
                "Talks began."));
  }

  @Test
  void readsAtom() {
    Article article =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Harbour &lt;b&gt;Wire&lt;/b&gt;</title>
             <id>https://news.example/</id><updated>2025-11-05T00:00:00Z</updated>
             <entry><title>Talks begin</title><id>tag:news.example,2025:t</id>
              <link rel="alternate" href="https://news.example/t"/>
              <updated>2025-11-04T00:00:00Z</updated><published>2025-11-03T10:00:00Z</published>
              <summary>Summary.</summary>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks
                <em>began</em>.</p><p>They went on.</p></div></content></entry></feed>
            """);

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/t",
                "Talks begin",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour Wire"),
                Optional.of("https://news.example/t"),
                "Talks began.\n\nThey went on."));
  }

  @Test
  void readsPlainTextInAtom() {
    Article article =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:x:1</id>"
                + "<content type='text'>5 &lt; 7\n\nand more</content></entry></feed>");

    assertThat(article.text()).isEqualTo("5 < 7\n\nand more");
    assertThat(article.id()).isEqualTo("urn:x:1");
  }

  @Test
  void readsALongFeedOneEntryAfterTheOther() {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Wire</title>");
    for (int number = 0; number < 500; number++) {
      feed.append("<item><description>Report ").append(number).append("</description></item>\n");
    }
    Path file = Taken.file(folder, "a.xml", feed + "</channel></rss>");

    assertThat(Taken.articles(file))
        .hasSize(500)
        .allSatisfy(article -> assertThat(article.source()).contains("Wire"))
        .last()
        .extracting(Article::text)
        .isEqualTo("Report 499");
  }

  private Article read(String feed) {
    return Taken.article(Taken.file(folder, "a.xml", feed));
  }
}
