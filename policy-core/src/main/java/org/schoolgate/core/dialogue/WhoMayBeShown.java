package org.schoolgate.core.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.dialogue.Showable.Condition;
import org.schoolgate.core.dialogue.Showable.Whether;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;

/**
 * Before the photograph is taken: who may be shown. Each child is decided as a post of that child alone would be, all
 * else being in order.
 */
public final class WhoMayBeShown {
    private static final String WORDS = "A day at our school.";
    private static final List<Set<Condition>> REMEDIES = List.of(
            EnumSet.of(Condition.NOT_ALONE),
            EnumSet.of(Condition.NOT_RECOGNISABLE),
            EnumSet.of(Condition.NOT_ALONE, Condition.NOT_RECOGNISABLE));

    private final Post template;
    private final Checker checker;

    private WhoMayBeShown(Post template, Checker checker) {
        this.template = template;
        this.checker = checker.presuming(otherwiseInOrder());
    }

    /**
     * Each of these children, in their order.
     *
     * @param template a post that would be permitted without a child in it, such as {@link #ordinary}
     * @throws IllegalArgumentException if the records do not hold one of the children
     */
    public static List<Showable> of(Collection<String> pupils, Post template, Checker checker) {
        WhoMayBeShown who = new WhoMayBeShown(template, checker);
        return pupils.stream().map(who::child).toList();
    }

    /** What the template itself comes to, with a picture that shows no child. */
    public static Verdict withoutChildren(Post template, Checker checker) {
        return new WhoMayBeShown(template, checker)
                .decide(List.of(), List.of(), Set.of(Shows.SCHOOL_ACTIVITY))
                .verdict();
    }

    /**
     * The post that is decided for a child: its picture shows that child, recognisable, and nobody else.
     *
     * @param template what else is known of it
     */
    public static Post alone(String pupil, Post template) {
        return with(template, List.of(shown(pupil, true)), List.of(), Set.of(Shows.ONE_CHILD, Shows.SCHOOL_ACTIVITY));
    }

    /** What is presumed of all that does not concern the child: whatever people answer turns out well. */
    public static Presumption otherwiseInOrder() {
        Presumption presumption = Presumption.ofRoutine();
        for (FactType<?, ?> fact : Facts.all()) {
            boolean ofTheChild = fact.of() == FactType.Of.CHILD || fact.of() == FactType.Of.NAME;
            Optional<?> safe = fact.safe();
            if (safe.isPresent() && safe.get() instanceof Boolean value && !ofTheChild && !fact.isAct()) {
                presumption = presumption.and(fact.name(), value);
            }
        }
        return presumption;
    }

    /**
     * An ordinary post of a school: about an event, from this account, by somebody who may post.
     *
     * @param account the id of the account; without it, the first of the school's own
     */
    public static Post ordinary(Records records, Optional<String> account, Optional<String> event, OffsetDateTime at) {
        Post.Builder post = Post.builder();
        post.at(at).text(WORDS).purposes(Set.of(Purpose.SCHOOL_EVENT));
        post.postKind(PostKind.ORIGINAL)
                .origin(Origin.COMPOSED)
                .audience(new Audience(Optional.of(AudienceKind.EVERYONE), Optional.empty()))
                .alsoSentBy(EnumSet.allOf(OtherChannel.class));
        event.ifPresent(post::event);
        account.or(() -> ownAccount(records)).map(KnownAccount::new).ifPresent(post::account);
        poster(records).map(OnRecord::new).ifPresent(post::by);
        return post.build();
    }

    /** The ids of the pupils who are at the school that day, in this class if one is given. */
    public static List<String> pupils(Records records, Optional<String> className, LocalDate on) {
        return records.roster().orElseGet(List::of).stream()
                .filter(pupil -> !pupil.leftOn().filter(on::isAfter).isPresent())
                .filter(pupil -> className.isEmpty() || pupil.className().equals(className))
                .map(Pupil::id)
                .toList();
    }

    private static Optional<String> ownAccount(Records records) {
        return records.accounts().orElseGet(List::of).stream()
                .filter(one -> one.kind().equals(Optional.of(AccountKind.SCHOOL)))
                .map(Account::id)
                .findFirst();
    }

    private static Optional<String> poster(Records records) {
        Predicate<Person> mayPost = person -> person.leftOn().isEmpty()
                && person.mayPost().filter(Grant::value).isPresent();
        return records.staff().orElseGet(List::of).stream()
                .filter(mayPost)
                .min(Comparator.comparing((Person person) -> !isHead(person)))
                .map(Person::id);
    }

    private static boolean isHead(Person person) {
        return person.roles().filter(roles -> roles.contains(Role.HEADTEACHER)).isPresent();
    }

    // ---- one child

    private Showable child(String pupil) {
        Decision alone = checker.decide(alone(pupil, template));
        Whether whether = whether(alone);
        if (whether == Whether.YES) {
            Named named = new NamedPupil(pupil, Optional.of(NameForm.FIRST_NAME));
            Decision withName =
                    decide(List.of(shown(pupil, true)), List.of(named), Set.of(Shows.ONE_CHILD, Shows.SCHOOL_ACTIVITY));
            return new Showable(pupil, whether, withName.permitted() ? Set.of() : EnumSet.of(Condition.NO_NAME));
        }
        Optional<Set<Condition>> remedy = REMEDIES.stream()
                .filter(conditions -> permitted(pupil, conditions))
                .findFirst();
        return new Showable(pupil, whether, remedy.orElseGet(Set::of));
    }

    private static Whether whether(Decision decision) {
        return decision.permitted() ? Whether.YES : decision.verdict() == Verdict.FORBID ? Whether.NO : Whether.ASK;
    }

    private boolean permitted(String pupil, Set<Condition> conditions) {
        boolean recognisable = !conditions.contains(Condition.NOT_RECOGNISABLE);
        boolean group = conditions.contains(Condition.NOT_ALONE);
        List<ChildShown> children = Stream.concat(
                        Stream.of(shown(pupil, recognisable)), group ? companions() : Stream.empty())
                .toList();
        Set<Shows> shows = group ? Set.of(Shows.SCHOOL_ACTIVITY) : Set.of(Shows.ONE_CHILD, Shows.SCHOOL_ACTIVITY);
        return decide(children, List.of(), shows).permitted();
    }

    private static ChildShown shown(String pupil, boolean recognisable) {
        return new PupilShown(pupil, Optional.of(recognisable));
    }

    private static Stream<ChildShown> companions() {
        ChildShown willing = new VisitorShown(Optional.of(ConsentState.GIVEN), Optional.of(true));
        return Stream.of(willing, willing);
    }

    private Decision decide(List<ChildShown> children, List<Named> named, Set<Shows> shows) {
        return checker.decide(with(template, children, named, shows));
    }

    private static Post with(Post template, List<ChildShown> children, List<Named> named, Set<Shows> shows) {
        Media picture = Media.builder()
                .kind(MediaKind.PHOTO)
                .children(children)
                .namesVisible(false)
                .tagged(List.of())
                .shows(shows)
                .rights(MediaRights.OWN)
                .credit("the school")
                .build();
        return Post.builder()
                .from(template)
                .media(List.of(picture))
                .named(named)
                .build();
    }
}
