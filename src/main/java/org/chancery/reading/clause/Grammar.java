package org.chancery.reading.clause;

import org.chancery.reading.text.Sentence;

/** All that asks the tree of one sentence, each for one matter. */
final class Grammar {
  final Parse parse;
  final Phrases phrases;
  final Relatives relatives;
  final Auxiliaries auxiliaries;
  final Voice voice;
  final Mood mood;
  final SubjectFinder subjects;
  final ObjectFinder objects;
  final ObliqueFinder obliques;
  final GovernorFinder governors;
  final Stretches stretches;

  Grammar(Sentence sentence, ClauseWords words) {
    this.parse = new Parse(sentence);
    this.phrases = new Phrases(parse, words);
    this.relatives = new Relatives(parse);
    this.auxiliaries = new Auxiliaries(parse);
    this.voice = new Voice(parse, auxiliaries);
    var semi = new SemiAuxiliaries(parse, auxiliaries);
    this.mood = new Mood(parse, auxiliaries, voice, semi, words.moods());
    this.subjects = new SubjectFinder(parse, phrases, relatives, auxiliaries, voice, words);
    this.objects = new ObjectFinder(parse, phrases, relatives, subjects, voice, words);
    this.obliques = new ObliqueFinder(parse, phrases, relatives, voice);
    this.governors = new GovernorFinder(parse, auxiliaries, voice, semi, mood, words);
    this.stretches = new Stretches(parse, auxiliaries);
  }
}
