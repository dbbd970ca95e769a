package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Holding;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/**
 * Takes an office for who held it on the day of publication, or whom the article named with it;
 * where that is nobody or several, the office stands for its holder.
 */
final class OfficePass implements ResolutionPass {
  private static final int REACH = 30;
  private static final String MEMBER = "member";

  private static final Set<String> BECOME = Set.of("become", "remain");

  private final Scene scene;
  private final Subjects subjects;

  OfficePass(Scene scene) {
    this.scene = scene;
    this.subjects = new Subjects(scene);
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (spot.meaning() instanceof Meaning.Office office) {
      return find(spot, office.standing());
    }
    return spot.meaning() instanceof Meaning.Unknown unknown
        ? namesake(spot, unknown)
        : Optional.empty();
  }

  /** "Chancellor Merz": whoever holds that office now, if that is the name. */
  private Optional<Finding> namesake(Spot spot, Meaning.Unknown unknown) {
    Optional<Title> title = unknown.standing().title();
    Optional<CastMember> owner = scene.owner(spot);
    if (title.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    return holders(title.get(), owner.get()).stream()
        .filter(holder -> NameWords.endsWith(holder.name(), unknown.name()))
        .findFirst()
        .map(holder -> scene.found(spot, holder, Pass.office));
  }

  private Optional<Finding> find(Spot spot, Standing standing) {
    Title title = standing.title().orElseThrow();
    Optional<CastMember> owner = scene.owner(spot);
    return Apposition.of(scene, spot, CastMember::person)
        .or(() -> subject(spot))
        .map(member -> Finding.of(member, Pass.apposition))
        .or(() -> holder(standing, title, owner).map(m -> Finding.of(m, Pass.office)))
        .or(() -> heldHere(spot, standing, title, owner).map(m -> Finding.of(m, Pass.description)))
        .or(
            () ->
                Optional.of(title)
                    .filter(told -> !told.office().equals(MEMBER))
                    .map(told -> Finding.of(unnamed(spot, told, owner), Pass.newDescription)));
  }

  /**
   * "Fidan is the foreign minister", "Johnson became leader": the subject, if the clause says so.
   */
  private Optional<CastMember> subject(Spot spot) {
    Tree tree = spot.sentence().tree();
    int noun = spot.mention().head();
    boolean copula = !tree.dependents(noun, "cop").isEmpty();
    int clause = copula ? noun : becoming(spot.sentence(), noun);
    if (clause == Tree.ROOT || negated(spot.sentence(), clause)) {
      return Optional.empty();
    }
    return tree.dependents(clause, "nsubj").stream()
        .flatMap(token -> subjects.at(spot.sentence(), token).stream())
        .filter(other -> !other.equals(spot))
        .flatMap(other -> scene.at(other.mention()).stream())
        .filter(CastMember::person)
        .findFirst();
  }

  private static int becoming(Sentence sentence, int noun) {
    int verb = sentence.tree().head(noun);
    boolean becomes =
        verb != Tree.ROOT
            && sentence.tree().is(noun, "xcomp", "obj")
            && BECOME.contains(sentence.token(verb).lemma());
    return becomes ? verb : Tree.ROOT;
  }

  private static boolean negated(Sentence sentence, int clause) {
    return sentence.tree().dependents(clause).stream()
        .anyMatch(token -> sentence.at(token, "not", "n't", "never"));
  }

  private Optional<CastMember> holder(Standing standing, Title title, Optional<CastMember> owner) {
    if (owner.isEmpty() || standing.holding() != Holding.CURRENT) {
      return Optional.empty();
    }
    List<KnownActor> holders = holders(title, owner.get());
    return holders.size() == 1 ? Optional.of(scene.admit(holders.get(0))) : Optional.empty();
  }

  private List<KnownActor> holders(Title title, CastMember body) {
    return scene
        .date()
        .map(day -> scene.directory().holders(title.office(), body.id(), day))
        .orElse(List.of());
  }

  /** The article itself may name the holder; the nearest before is meant where two held it. */
  private Optional<CastMember> heldHere(
      Spot spot, Standing standing, Title title, Optional<CastMember> owner) {
    if (standing.holding() == Holding.COMING) {
      return Optional.empty();
    }
    int sentence = spot.sentence().index();
    return IntStream.rangeClosed(sentence - REACH, sentence)
        .boxed()
        .flatMap(index -> scene.in(index).stream())
        .filter(other -> other.before(sentence, spot.mention().first()) || inside(other, spot))
        .flatMap(other -> scene.at(other.mention()).stream())
        .filter(member -> member.person() && holds(member, title))
        .filter(member -> owner.isEmpty() || member.country().equals(owner.get().country()))
        .reduce((first, second) -> second);
  }

  private static boolean inside(Spot other, Spot spot) {
    return other.sentence().index() == spot.sentence().index()
        && spot.mention().first() <= other.mention().first()
        && other.mention().end() <= spot.mention().end();
  }

  private boolean holds(CastMember member, Title title) {
    return member.heldAs(title.office()) || heldByRecord(member, title.office());
  }

  private boolean heldByRecord(CastMember member, String title) {
    return scene
        .date()
        .filter(day -> scene.directory().inOffice(member.id(), means(title), day))
        .isPresent();
  }

  private static Predicate<KnownTenure> means(String title) {
    return tenure -> Offices.means(title, tenure.title());
  }

  private CastMember unnamed(Spot spot, Title title, Optional<CastMember> owner) {
    if (owner.isEmpty()) {
      CastMember someone =
          scene.newcomer(title.office(), ActorType.Person, Optional.empty(), title.sectors(), true);
      scene.learn(spot, someone);
      return someone;
    }
    String name = title.label() + " of " + owner.get().name();
    CastMember holder =
        scene.newcomer(name, ActorType.Person, owner.get().country(), title.sectors(), false);
    scene.learn(spot, holder);
    return holder;
  }
}
