package org.chancery.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Parsed;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.chancery.reading.text.Tie;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedClauseFinderTest {
  private static final String[] RELATIONS = {
    "nsubj",
    "obj",
    "obl",
    "conj",
    "xcomp",
    "acl:relcl",
    "acl",
    "advcl",
    "cop",
    "aux",
    "case",
    "nmod"
  };

  private final ParsedClauseFinder finder =
      new ParsedClauseFinder(
          new ClauseWords(
              Set.of("plan", "threat"),
              Set.of("attack", "talk", "war", "withdrawal"),
              Set.of("promise"),
              Set.of("letter"),
              Set.of("week", "sunday"),
              Set.of("dozen"),
              Set.of("say"),
              new MoodWords(
                  Set.of("reportedly"),
                  Set.of("perhaps"),
                  Set.of("nearly"),
                  Set.of("if"),
                  Set.of("rumour"),
                  Set.of("want"))));

  /**
   * Each row: a sentence, and one of its clauses as {@code lemma: subjects > objects; preposition
   * phrase; ... | passive negative certainty tense < governor LINK}, without what is usual.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // who acts, and on whom
        "Turkey/NNP/2/nsubj attacked/VBD/0/root Syria/NNP/2/obj # attack: Turkey > Syria | past",
        "Syria/NNP/3/nsubj:pass was/VBD/3/aux:pass attacked/VBN/0/root by/IN/5/case"
            + " Turkey/NNP/3/obl:agent # attack: Syria >; by Turkey | passive past",
        "Syria/NNP/3/nsubj:pass was/VBD/3/aux:pass attacked/VBN/0/root on/IN/5/case"
            + " Sunday/NNP/3/obl # attack: Syria >; on Sunday | passive past",
        "Syria/NNP/3/nsubj got/VBD/3/aux attacked/VBN/0/root # attack: Syria > | passive past",
        "Turkey/NNP/2/nsubj gave/VBD/0/root Kenya/NNP/2/iobj old/JJ/5/amod tanks/NNS/2/obj"
            + " # give: Turkey > Kenya, old tanks | past",
        "Fidan/NNP/2/nsubj met/VBD/0/root Macron/NNP/2/obj last/JJ/5/amod week/NN/2/obl:unmarked"
            + " # meet: Fidan > Macron | past",
        "Fidan/NNP/2/nsubj met/VBD/0/root Macron/NNP/2/obl next/JJ/5/amod week/NN/2/obl"
            + " # meet: Fidan > Macron | past",
        "Fidan/NNP/2/nsubj left/VBD/0/root Sunday/NNP/2/obj # leave: Fidan > | past",
        "Fidan/NNP/2/nsubj:pass met/VBN/0/root Macron/NNP/2/obj # meet: Fidan > Macron | past",
        "Rebels/NNS/0/root rioted/VBN/1/acl in/IN/4/case Chad/NNP/2/obl"
            + " # riot: Rebels >; in Chad | past",
        // lists
        "Iran/NNP/6/nsubj ,/,/3/punct Israel/NNP/1/conj and/CC/5/cc Syria/NNP/1/conj"
            + " attacked/VBD/0/root Kenya/NNP/6/obj ,/,/9/punct Japan/NNP/7/conj and/CC/11/cc"
            + " Chad/NNP/7/conj # attack: Iran, Israel, Syria > Kenya, Japan, Chad | past",
        "He/PRP/2/nsubj met/VBD/0/root Fidan/NNP/2/obj but/CC/6/cc not/RB/6/advmod"
            + " Macron/NNP/3/conj # meet: He > Fidan | past",
        "Iran/NNP/2/nsubj talked/VBD/0/root with/IN/4/case Chad/NNP/2/obl and/CC/6/cc"
            + " Peru/NNP/4/conj # talk: Iran >; with Chad; with Peru | past",
        "Iran/NNP/2/nsubj traded/VBD/0/root with/IN/4/case Chad/NNP/2/obl and/CC/7/cc"
            + " for/IN/7/case Peru/NNP/4/conj # trade: Iran >; with Chad; for Peru | past",
        "Iran/NNP/5/nsubj as/RB/4/cc well/RB/2/fixed as/IN/2/fixed left/VBD/0/root Chad/NNP/5/obj"
            + " # leave: Iran > Chad | past",
        // phrases
        "The/DT/4/det five/CD/4/nummod armed/VBN/4/amod men/NNS/9/nsubj of/IN/6/case"
            + " Syria/NNP/4/nmod ,/,/8/punct rebels/NNS/4/appos left/VBD/0/root"
            + " # leave: The five armed men > | past",
        "the/DT/3/det foreign/JJ/3/amod minister/NN/4/nmod:desc Hakan/NNP/6/nsubj"
            + " Fidan/NNP/4/flat left/VBD/0/root"
            + " # leave: the foreign minister Hakan Fidan > | past",
        "Turkey/NNP/4/nmod:poss 's/POS/1/case old/JJ/4/amod army/NN/5/nsubj left/VBD/0/root"
            + " # leave: Turkey 's old army > | past",
        "The/DT/5/det US/NNP/4/compound -/HYPH/4/punct led/VBN/5/amod coalition/NN/6/nsubj"
            + " left/VBD/0/root # leave: The US - led coalition > | past",
        "In/IN/2/case Chad/NNP/5/obl ,/,/5/punct rebels/NNS/5/nsubj left/VBD/0/root"
            + " # leave: rebels >; in Chad | past",
        "Macron/NNP/2/nsubj met/VBD/0/root Fidan/NNP/5/compound next/JJ/5/amod week/NN/2/obj"
            + " # meet: Macron > Fidan | past",
        // trees that hide the verb
        "Canada/NNP/3/nsubj imposed/VBN/3/amod sanctions/NNS/0/root on/IN/5/case Iran/NNP/3/nmod"
            + " # impose: Canada > sanctions; on Iran | past",
        "Canada/NNP/4/nsubj has/VBZ/4/aux imposed/VBN/4/amod bans/NNS/0/root on/IN/6/case"
            + " Sunday/NNP/4/obl # impose: Canada > bans; on Sunday | past",
        "They/PRP/4/nsubj are/VBP/4/cop holding/VBG/4/amod talks/NNS/0/root"
            + " # hold: They > talks | present",
        "Merz/NNP/4/nsubj was/VBD/4/cop elected/VBN/4/amod president/NN/0/root of/IN/6/case"
            + " Chad/NNP/4/nmod # elect: Merz > president; of Chad | passive past",
        "They/PRP/4/nsubj are/VBP/4/cop armed/VBN/4/amod men/NNS/0/root"
            + " # be: They > armed men | present",
        // conjoined verbs
        "Fidan/NNP/2/nsubj visited/VBD/0/root Cairo/NNP/2/obj and/CC/5/cc met/VBD/2/conj"
            + " Macron/NNP/5/obj # meet: Fidan > Macron | past",
        "Fidan/NNP/3/nsubj will/MD/3/aux visit/VB/0/root Cairo/NNP/3/obj and/CC/6/cc"
            + " meet/VB/3/conj Macron/NNP/6/obj # meet: Fidan > Macron | future",
        "Syria/NNP/2/nsubj bombed/VBD/0/root and/CC/4/cc shelled/VBD/2/conj Aleppo/NNP/2/obj"
            + " # shell: Syria > Aleppo | past",
        "Syria/NNP/2/nsubj bombed/VBD/0/root and/CC/4/cc shelled/VBD/2/conj Aleppo/NNP/4/obj"
            + " # bomb: Syria > Aleppo | past",
        "Two/CD/2/nummod men/NNS/4/nsubj:pass were/VBD/4/aux:pass held/VBN/0/root and/CC/6/cc"
            + " charged/VBN/4/conj by/IN/8/case police/NN/4/obl:agent"
            + " # charge: Two men >; by police | passive past",
        "Two/CD/2/nummod men/NNS/4/nsubj:pass were/VBD/4/aux:pass held/VBN/0/root and/CC/6/cc"
            + " charged/VBN/4/conj by/IN/8/case police/NN/6/obl:agent"
            + " # hold: Two men >; by police | passive past",
        "They/PRP/2/nsubj sang/VBD/0/root and/CC/4/cc marched/VBD/2/conj against/IN/6/case"
            + " Iran/NNP/2/obl # march: They >; against Iran | past",
        "Men/NNS/3/nsubj:pass were/VBD/3/aux:pass held/VBN/0/root and/CC/5/cc left/VBD/3/conj"
            + " Chad/NNP/5/obj # leave: Men > Chad | past",
        "Iran/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod attack/VB/0/root or/CC/6/cc bomb/VB/4/conj"
            + " Iraq/NNP/6/obj # bomb: Iran > Iraq | negative past",
        "Iran/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod attack/VB/0/root but/CC/6/cc"
            + " threatened/VBD/4/conj Iraq/NNP/6/obj # threaten: Iran > Iraq | past",
        "Iran/NNP/2/nsubj left/VBD/0/root and/CC/5/cc Iraq/NNP/5/nsubj joined/VBD/2/conj"
            + " OPEC/NNP/5/obj # join: Iraq > OPEC | past",
        // relative clauses
        "The/DT/2/det men/NNS/6/nsubj who/WP/4/nsubj met/VBD/2/acl:relcl Macron/NNP/4/obj"
            + " left/VBD/0/root # meet: The men > Macron | past",
        "Fidan/NNP/6/nsubj ,/,/4/punct who/WP/4/nsubj left/VBD/1/acl:relcl ,/,/4/punct"
            + " met/VBD/0/root Macron/NNP/6/obj # meet: Fidan > Macron | past",
        "The/DT/2/det pact/NN/5/nsubj Turkey/NNP/4/nsubj signed/VBD/2/acl:relcl failed/VBD/0/root"
            + " # sign: Turkey > The pact | past",
        "The/DT/2/det pact/NN/6/nsubj that/WDT/5/obj Turkey/NNP/5/nsubj signed/VBD/2/acl:relcl"
            + " failed/VBD/0/root # sign: Turkey > The pact | past",
        "The/DT/2/det pact/NN/7/nsubj Turkey/NNP/4/nsubj wants/VBZ/2/acl:relcl to/TO/6/mark"
            + " sign/VB/4/xcomp failed/VBD/0/root"
            + " # sign: Turkey > The pact | future < want INFINITIVE",
        "The/DT/2/det pact/NN/7/nsubj from/IN/4/case which/WDT/6/obl Iran/NNP/6/nsubj"
            + " withdrew/VBD/2/acl:relcl failed/VBD/0/root"
            + " # withdraw: Iran >; from The pact | past",
        "The/DT/2/det pact/NN/6/nsubj Iran/NNP/4/nsubj withdrew/VBD/2/acl:relcl from/IN/4/obl"
            + " failed/VBD/0/root # withdraw: Iran >; from The pact | past",
        "The/DT/2/det town/NN/6/nsubj where/WRB/5/advmod Iran/NNP/5/nsubj attacked/VBD/2/acl:relcl"
            + " fell/VBD/0/root # attack: Iran > | past",
        "The/DT/2/det men/NNS/6/nsubj who/WP/5/nsubj:pass were/VBD/5/aux:pass held/VBN/2/acl:relcl"
            + " left/VBD/0/root # hold: The men > | passive past",
        // reduced relatives and participles
        "men/NNS/5/nsubj arrested/VBN/1/acl by/IN/4/case police/NN/2/obl:agent left/VBD/0/root"
            + " # arrest: men >; by police | passive past",
        "men/NNS/4/nsubj arrested/VBD/1/acl Sunday/NNP/2/obl:unmarked left/VBD/0/root"
            + " # arrest: men > | passive past",
        "Men/NNS/4/nsubj attacking/VBG/1/acl Aleppo/NNP/2/obj died/VBD/0/root"
            + " # attack: Men > Aleppo | past",
        "Syria/NNP/2/nsubj sent/VBD/0/root a/DT/4/det letter/NN/2/obj blaming/VBG/4/acl"
            + " Iran/NNP/5/obj # blame: Syria > Iran | past",
        "Backed/VBN/6/advcl by/IN/3/case Iran/NNP/1/obl:agent ,/,/1/punct rebels/NNS/6/nsubj"
            + " took/VBD/0/root Sanaa/NNP/6/obj # back: rebels >; by Iran | passive past",
        "Rebels/NNS/2/nsubj attacked/VBD/0/root ,/,/4/punct killing/VBG/2/advcl five/CD/4/obj"
            + " # kill: Rebels > five | past",
        "Fidan/NNP/2/nsubj left/VBD/0/root after/IN/4/mark meeting/VBG/2/advcl Macron/NNP/4/obj"
            + " # meet: Fidan > Macron | past",
        "Fidan/NNP/2/nsubj left/VBD/0/root after/IN/5/mark Iran/NNP/5/nsubj met/VBD/2/advcl"
            + " Macron/NNP/5/obj # meet: Iran > Macron | past",
        // control
        "Syria/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark join/VB/2/xcomp NATO/NNP/4/obj"
            + " # join: Syria > NATO | future < plan INFINITIVE",
        "Syria/NNP/3/nsubj did/VBD/3/aux plan/VB/0/root to/TO/5/mark join/VB/3/xcomp and/CC/7/cc"
            + " fund/VB/5/conj NATO/NNP/7/obj # fund: Syria > NATO | future < plan INFINITIVE",
        "Syria/NNP/4/nsubj does/VBZ/4/aux not/RB/4/advmod plan/VB/0/root to/TO/6/mark"
            + " join/VB/4/xcomp # join: Syria > | future < not plan INFINITIVE",
        "Syria/NNP/2/nsubj urged/VBD/0/root Iran/NNP/2/obj to/TO/5/mark join/VB/2/xcomp"
            + " NATO/NNP/5/obj # join: Iran > NATO | future < urge INFINITIVE_OF_OBJECT",
        "Syria/NNP/2/nsubj promised/VBD/0/root Iran/NNP/2/iobj to/TO/5/mark leave/VB/2/xcomp"
            + " # leave: Syria > | future < promise INFINITIVE",
        "Syria/NNP/3/nsubj:pass was/VBD/3/aux:pass urged/VBN/0/root to/TO/5/mark leave/VB/3/xcomp"
            + " # leave: Syria > | future < urge INFINITIVE",
        "Syria/NNP/3/nsubj is/VBZ/3/cop likely/JJ/0/root to/TO/5/mark join/VB/3/xcomp"
            + " NATO/NNP/5/obj # join: Syria > NATO | future < likely INFINITIVE",
        "Syria/NNP/2/nsubj stopped/VBD/0/root attacking/VBG/2/xcomp Iran/NNP/3/obj"
            + " # attack: Syria > Iran | past < stop GERUND",
        "Syria/NNP/2/nsubj accused/VBD/0/root Iran/NNP/2/obj of/IN/5/mark attacking/VBG/2/advcl"
            + " Chad/NNP/5/obj # attack: Iran > Chad | past < accuse GERUND",
        "Iran/NNP/3/nsubj:pass was/VBD/3/aux:pass accused/VBN/0/root of/IN/5/mark"
            + " attacking/VBG/3/advcl Chad/NNP/5/obj"
            + " # attack: Iran > Chad | past < accuse GERUND",
        "Syria/NNP/2/nsubj made/VBD/0/root a/DT/4/det plan/NN/2/obj to/TO/6/mark join/VB/4/acl"
            + " NATO/NNP/6/obj # join: Syria > NATO | future < plan INFINITIVE",
        "Syria/NNP/3/nmod:poss 's/POS/1/case plan/NN/7/nsubj to/TO/5/mark join/VB/3/acl"
            + " NATO/NNP/5/obj failed/VBD/0/root"
            + " # join: Syria > NATO | future < plan INFINITIVE",
        "Syria/NNP/2/nsubj flew/VBD/0/root to/IN/4/case Cairo/NNP/2/obl to/TO/6/mark"
            + " meet/VB/2/advcl Macron/NNP/6/obj # meet: Syria > Macron | future < fly PURPOSE",
        "Syria/NNP/2/nsubj sent/VBD/0/root men/NNS/2/obj to/TO/5/mark attack/VB/3/acl"
            + " Iran/NNP/5/obj # attack: men > Iran | future < send INFINITIVE_OF_OBJECT",
        "Iran/NNP/2/nsubj launched/VBD/0/root a/DT/4/det war/NN/2/obj to/TO/6/mark take/VB/4/acl"
            + " Iraq/NNP/6/obj # take: Iran > Iraq | future < launch PURPOSE",
        "Syria/NNP/2/nsubj accused/VBD/0/root Iran/NNP/2/obj of/IN/5/mark attacking/VBG/3/advcl"
            + " Chad/NNP/5/obj # attack: Iran > Chad | past < accuse GERUND",
        "The/DT/2/det plan/NN/5/nsubj:outer is/VBZ/5/cop to/TO/5/mark attack/VB/0/root"
            + " Iran/NNP/5/obj # attack: > Iran | future < plan INFINITIVE",
        "Attacking/VBG/4/csubj Iran/NNP/1/obj would/MD/4/aux harm/VB/0/root Chad/NNP/4/obj"
            + " # attack: > Iran | future < harm GERUND",
        // reports
        "Iran/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj left/VBD/2/ccomp"
            + " Chad/NNP/4/obj # leave: it > Chad | past",
        "\"/``/2/punct No/UH/5/ccomp ,/,/2/punct \"/''/2/punct said/VBD/0/root Fidan/NNP/5/nsubj"
            + " # say: Fidan > | past",
        "Iran/NNP/2/nsubj denied/VBD/0/root attacking/VBG/2/ccomp Chad/NNP/3/obj"
            + " # attack: Iran > Chad | past < deny GERUND",
        // obliques
        "Iran/NNP/2/nsubj signed/VBD/0/root a/DT/4/det deal/NN/2/obj with/IN/6/case Chad/NNP/4/nmod"
            + " # sign: Iran > a deal; with Chad | past",
        "Sanctions/NNS/5/nsubj:pass on/IN/3/case Iran/NNP/1/nmod were/VBD/5/aux:pass"
            + " lifted/VBN/0/root # lift: Sanctions >; on Iran | passive past",
        "According/VBG/3/case to/IN/1/fixed Iran/NNP/5/obl Chad/NNP/5/nsubj left/VBD/0/root"
            + " # leave: Chad >; according to Iran | past",
        "Iran/NNP/2/nsubj pulled/VBD/0/root out/IN/5/case of/IN/5/case Chad/NNP/2/obl"
            + " # pull: Iran >; of Chad | past",
        "Iran/NNP/2/nsubj left/VBD/0/root because/IN/5/case of/IN/3/fixed Chad/NNP/2/obl"
            + " # leave: Iran >; because of Chad | past",
        "Iran/NNP/2/nsubj pulled/VBD/0/root back/RB/2/advmod from/IN/5/case Chad/NNP/3/obl"
            + " # pull: Iran >; from Chad | past",
        "Merz/NNP/3/nsubj:pass was/VBD/3/aux:pass elected/VBN/0/root president/NN/3/xcomp"
            + " of/IN/6/case Kenya/NNP/4/nmod # elect: Merz > president; of Kenya | passive past",
        // be
        "Kenya/NNP/4/nsubj is/VBZ/4/cop a/DT/4/det member/NN/0/root of/IN/6/case NATO/NNP/4/nmod"
            + " # be: Kenya > a member; of NATO | present",
        "Kenya/NNP/4/nsubj is/VBZ/4/cop at/IN/4/case war/NN/0/root with/IN/6/case Chad/NNP/4/nmod"
            + " # be: Kenya >; at war; with Chad | present",
        "There/EX/2/expl was/VBD/0/root an/DT/4/det attack/NN/2/nsubj on/IN/6/case Chad/NNP/4/nmod"
            + " # be: an attack > | past",
        // how it is put
        "Syria/NNP/3/nsubj has/VBZ/3/aux joined/VBN/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | past",
        "Syria/NNP/3/nsubj 's/VBZ/3/aux joined/VBN/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | past",
        "Syria/NNP/3/nsubj is/VBZ/3/aux joining/VBG/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | present",
        "Syria/NNP/4/nsubj will/MD/4/aux not/RB/4/advmod join/VB/0/root NATO/NNP/4/obj"
            + " # join: Syria > NATO | negative future",
        "Syria/NNP/3/nsubj may/MD/3/aux join/VB/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | possible future",
        "Syria/NNP/3/nsubj reportedly/RB/3/advmod joined/VBD/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | probable past",
        "If/IN/3/mark Syria/NNP/3/nsubj joins/VBZ/6/advcl ,/,/3/punct Iran/NNP/6/nsubj"
            + " leaves/VBZ/0/root # join: Syria > | possible present",
        "No/DT/2/det troops/NNS/3/nsubj left/VBD/0/root Syria/NNP/3/obj"
            + " # leave: No troops > Syria | negative past",
        "Neither/CC/2/cc:preconj Iran/NNP/5/nsubj nor/CC/4/cc Iraq/NNP/2/conj left/VBD/0/root"
            + " # leave: Iran, Iraq > | negative past",
        "Iran/NNP/4/nsubj no/RB/3/advmod longer/RBR/4/advmod backs/VBZ/0/root Iraq/NNP/4/obj"
            + " # back: Iran > Iraq | negative present",
        "Iran/NNP/2/nsubj left/VBD/0/root without/IN/4/mark signing/VBG/2/advcl it/PRP/4/obj"
            + " # sign: Iran > it | negative past",
        "Syria/NNP/3/nsubj is/VBZ/3/aux going/VBG/0/root to/TO/5/mark join/VB/3/xcomp"
            + " NATO/NNP/5/obj # join: Syria > NATO | future",
        "Syria/NNP/2/nsubj had/VBD/0/root to/TO/4/mark leave/VB/2/xcomp NATO/NNP/4/obj"
            + " # leave: Syria > NATO | past",
        "Syria/NNP/2/nsubj has/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp NATO/NNP/4/obj"
            + " # leave: Syria > NATO | possible future",
        "Syria/NNP/4/nsubj is/VBZ/4/aux to/TO/4/mark join/VB/0/root NATO/NNP/4/obj"
            + " # join: Syria > NATO | future",
        "Syria/NNP/3/nsubj could/MD/3/aux try/VB/0/root to/TO/5/mark leave/VB/3/xcomp"
            + " # leave: Syria > | possible future < try INFINITIVE",
        // nouns that tell of events
        "the/DT/3/det Syrian/JJ/3/amod attack/NN/6/nsubj on/IN/5/case Iran/NNP/3/nmod"
            + " failed/VBD/0/root # attack: Syrian >; on Iran | past",
        "Assad/NNP/3/nmod:poss 's/POS/1/case attack/NN/7/nsubj on/IN/5/case Aleppo/NNP/3/nmod"
            + " may/MD/7/aux fail/VB/0/root # attack: Assad >; on Aleppo | possible future",
        "The/DT/2/det talks/NNS/7/nsubj between/IN/4/case Iran/NNP/2/nmod and/CC/6/cc"
            + " Chad/NNP/4/conj failed/VBD/0/root # talk: >; between Iran; between Chad | past",
        "There/EX/2/expl was/VBD/0/root no/DT/4/det attack/NN/2/nsubj by/IN/6/case Iran/NNP/4/nmod"
            + " # attack: >; by Iran | negative past",
        "Iran/NNP/4/nsubj is/VBZ/4/cop at/IN/4/case war/NN/0/root with/IN/6/case Chad/NNP/4/nmod"
            + " # war: Iran >; with Chad | present",
        "Iran/NNP/2/nsubj launched/VBD/0/root an/DT/4/det attack/NN/2/obj on/IN/6/case"
            + " Chad/NNP/2/obl # attack: >; on Chad | past",
        "Iran/NNP/8/nsubj ,/,/5/punct whose/WP$/4/nmod:poss withdrawal/NN/5/nsubj"
            + " pleased/VBD/1/acl:relcl Chad/NNP/5/obj ,/,/5/punct left/VBD/0/root"
            + " # withdrawal: Iran > | past",
      })
  void readsSentences(String words, String clause) {
    assertThat(described(Parsed.sentence(words), clause)).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Syria/NNP/2/nsubj joins/VBZ/0/root NATO/NNP/2/obj # join: Syria > NATO | past",
        "Syria/NNP/3/nsubj to/TO/3/mark join/VB/0/root NATO/NNP/3/obj"
            + " # join: Syria > NATO | future",
        "Syria/NNP/0/root to/TO/3/mark join/VB/1/acl NATO/NNP/3/obj"
            + " # join: Syria > NATO | future",
        "Three/CD/2/nsubj held/VBN/0/root in/IN/4/case raid/NN/2/obl"
            + " # hold: Three >; in raid | passive past",
        "Kenya/NNP/3/nsubj is/VBZ/3/cop member/NN/0/root # be: Kenya > member | present",
      })
  void readsHeadlines(String words, String clause) {
    assertThat(described(Parsed.title(words), clause)).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Fidan/NNP/4/nsubj ,/,/3/punct minister/NN/1/appos left/VBD/0/root"
            + " # APPOSITION Fidan = minister",
        "Iran/NNP/3/nmod:poss 's/POS/1/case men/NNS/4/nsubj left/VBD/0/root"
            + " # POSSESSOR Iran 's men = Iran",
        "Iran/NNP/6/nsubj ,/,/5/punct whose/WP$/4/nmod:poss men/NNS/5/nsubj left/VBD/1/acl:relcl"
            + " fell/VBD/0/root # POSSESSOR whose men = Iran",
      })
  void tellsWhatBelongsToPhrases(String words, String tie) {
    Sentence sentence = Parsed.sentence(words);
    assertThat(
            finder.find(finder.mended(sentence)).stream()
                .flatMap(c -> c.structure().ties().stream()))
        .extracting(found -> tie(sentence, found))
        .containsExactly(tie);
  }

  private static String tie(Sentence sentence, Tie tie) {
    return tie.kind()
        + " "
        + Tagged.words(sentence, tie.phrase())
        + " = "
        + Tagged.words(sentence, tie.other());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Iran/NNP/2/nsubj said/VBD/0/root that/IN/5/mark it/PRP/5/nsubj left/VBD/2/ccomp"
            + " # root; THAT leave; ccomp that",
        "Iran/NNP/2/nsubj asked/VBD/0/root whether/IN/5/mark it/PRP/5/nsubj left/VBD/2/ccomp"
            + " # root; WHETHER leave; ccomp whether",
        "Iran/NNP/2/nsubj vowed/VBD/0/root to/TO/4/mark leave/VB/2/xcomp"
            + " # root; INFINITIVE leave; xcomp",
        "Iran/NNP/2/nsubj left/VBD/0/root ,/,/5/punct it/PRP/5/nsubj said/VBD/2/parataxis"
            + " # root; parataxis; QUOTE leave",
        "Iran/NNP/2/nsubj carried/VBD/0/root out/RP/2/compound:prt attacks/NNS/2/obj"
            + " # root; out",
        "Iran/NNP/3/nsubj is/VBZ/3/cop ready/JJ/0/root # root; = ready",
      })
  void tellsHowClausesAreBuiltIn(String words, String structures) {
    Sentence sentence = Parsed.sentence(words);
    String found =
        finder.find(finder.mended(sentence)).stream()
            .filter(clause -> clause.kind() == Clause.Kind.VERB)
            .map(clause -> structure(sentence, clause))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(structures);
  }

  private static String structure(Sentence sentence, Clause clause) {
    var structure = clause.structure();
    StringBuilder text = new StringBuilder(structure.relation());
    text.append(structure.marker().isEmpty() ? "" : " " + structure.marker());
    structure.particle().ifPresent(word -> text.append("; ").append(word));
    structure
        .predicate()
        .ifPresent(phrase -> text.append("; = ").append(Tagged.words(sentence, phrase)));
    structure
        .complements()
        .forEach(
            c ->
                text.append("; ")
                    .append(c.link())
                    .append(' ')
                    .append(sentence.token(c.head()).lemma()));
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Fidan/NNP/7/nsubj ,/,/4/punct who/WP/4/nsubj left/VBD/1/acl:relcl Cairo/NNP/4/obj"
            + " ,/,/4/punct met/VBD/0/root Macron/NNP/7/obj"
            + " # who left Cairo; Fidan , who left Cairo , met Macron",
        "On/IN/2/case Sunday/NNP/5/obl ,/,/5/punct Iran/NNP/5/nsubj said/VBD/0/root it/PRP/7/nsubj"
            + " left/VBD/5/ccomp # Iran said; it left",
        "It/PRP/2/nsubj left/VBD/5/ccomp ,/,/2/punct Iran/NNP/5/nsubj said/VBD/0/root on/IN/7/case"
            + " Sunday/NNP/5/obl # It left; Iran said on Sunday",
      })
  void tellsHowFarClausesReach(String words, String stretches) {
    Sentence sentence = Parsed.sentence(words);
    assertThat(
            finder.find(finder.mended(sentence)).stream()
                .map(clause -> Tagged.words(sentence, clause.from(), clause.until()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(stretches);
  }

  @Test
  void findsTheFirstTokenOfThePredicate() {
    Sentence sentence =
        Parsed.sentence(
            "It/PRP/5/nsubj:pass has/VBZ/5/aux not/RB/5/advmod been/VBN/5/aux:pass"
                + " attacked/VBN/0/root");
    Clause clause = finder.find(finder.mended(sentence)).get(0);
    assertThat(Tagged.words(sentence, clause.first(), clause.head() + 1))
        .isEqualTo("has not been attacked");
  }

  @Test
  void findsNothingInTreesThatTellNothing() {
    Sentence sentence = Tagged.sentence("the/DET attack/NOUN ,/PUNCT it/PRON said/VERB");
    assertThat(finder.find(finder.mended(sentence)))
        .extracting(Clause::lemma)
        .containsExactly("attack", "say");
  }

  @Test
  void readsAnyTreeWithoutFailing() {
    Random random = new Random(7);
    List<Token> tokens =
        Parsed.sentence(
                "He/PRP/2/nsubj promised/VBD/0/root to/TO/4/mark attack/VB/2/xcomp Iran/NNP/4/obj"
                    + " ,/,/7/punct which/WDT/8/obj said/VBD/5/acl:relcl attacks/NNS/8/nsubj"
                    + " of/IN/11/case his/PRP$/9/nmod was/VBD/13/cop war/NN/8/ccomp")
            .tokens();
    for (int i = 0; i < 2000; i++) {
      Tree tree = tree(random, tokens.size());
      assertThat(finder.find(new Sentence(0, i % 2 == 0, tokens, tree, List.of()))).isNotNull();
    }
  }

  /** A tree in which each token hangs from one that was placed before it, in any order. */
  private static Tree tree(Random random, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    int turn = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      int token = (i + turn) % size;
      heads[token] = i == 0 ? Tree.ROOT : (random.nextInt(i) + turn) % size;
      relations[token] = RELATIONS[random.nextInt(RELATIONS.length)];
    }
    return new Tree(heads, relations);
  }

  /** Returns the clause of the lemma that the expected words begin with. */
  private String described(Sentence sentence, String wanted) {
    String lemma = wanted.substring(0, wanted.indexOf(':'));
    return finder.find(finder.mended(sentence)).stream()
        .filter(clause -> clause.lemma().equals(lemma))
        .map(clause -> describe(sentence, clause))
        .findFirst()
        .orElse("no clause");
  }

  private static String describe(Sentence sentence, Clause clause) {
    StringBuilder text = new StringBuilder(clause.lemma()).append(": ");
    text.append((joined(sentence, clause.subjects()) + " >").strip());
    text.append(clause.objects().isEmpty() ? "" : " " + joined(sentence, clause.objects()));
    clause
        .obliques()
        .forEach(
            oblique ->
                text.append("; ")
                    .append(oblique.preposition())
                    .append(' ')
                    .append(Tagged.words(sentence, oblique.phrase())));
    return text.append(" |").append(stance(clause)).append(governor(clause)).toString();
  }

  private static String stance(Clause clause) {
    String passive = clause.passive() ? " passive" : "";
    String negative = clause.polarity() == Polarity.negative ? " negative" : "";
    String certainty = clause.certainty() == Certainty.certain ? "" : " " + clause.certainty();
    return passive + negative + certainty + " " + clause.tense();
  }

  private static String governor(Clause clause) {
    return clause
        .governor()
        .map(g -> " <" + (g.negated() ? " not " : " ") + g.lemma() + " " + g.link())
        .orElse("");
  }

  private static String joined(Sentence sentence, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> Tagged.words(sentence, phrase))
        .collect(Collectors.joining(", "));
  }
}
