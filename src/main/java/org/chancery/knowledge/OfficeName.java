package org.chancery.knowledge;

import java.util.regex.Pattern;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/**
 * What an office is called.
 *
 * @param title the title: "President"
 * @param body whose office it is
 */
record OfficeName(String title, Entry body) {
  private static final Pattern STATES_WITH_ARTICLE =
      Pattern.compile(
          "(United|Federated|Republic of|Democratic Republic of|People's Republic of|Union of) .*"
              + "|.* (Republic|Islands|Union)"
              + "|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles");

  /** Returns what its IRI ends with: "president-of-gambia". */
  String slug() {
    return Identifiers.slug(title) + "-of-" + body.slug().replaceFirst("^the-", "");
  }

  /** Returns its name in full: "President of the Gambia". */
  String label() {
    String name = body.name().replaceFirst("^The ", "");
    return title + " of " + (hasArticle(name) ? "the " : "") + name;
  }

  private boolean hasArticle(String name) {
    return body.type() == ActorType.State
        ? STATES_WITH_ARTICLE.matcher(name).matches()
        : name.contains(" ");
  }
}
