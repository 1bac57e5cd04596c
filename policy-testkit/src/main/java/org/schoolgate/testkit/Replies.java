package org.schoolgate.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.dialogue.Dialogue;
import org.schoolgate.core.dialogue.Reply;
import org.schoolgate.core.dialogue.Shape;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;

/**
 * Replies that somebody at a school may give, each whole: whoever says that there is a picture says who is in it.
 *
 * @param chance decides
 * @param wellPercent how often out of a hundred times a yes or no turns out well
 * @param school whose people, accounts and events are meant
 */
record Replies(Chance chance, int wellPercent, SchoolRecords school) {
    private static final String NOBODY = "nobody-on-record";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    /** Those of the kit's own school, to which its drafts may point though the records tell nothing of events. */
    private static final List<String> EVENTS = List.of("fair", "trip", "visit", "undated", "unnamed");

    Reply to(Question question) {
        return Reply.of(value(question)).by("head").at(World.NOW);
    }

    /** Whether the records hold any of those of whom one would have to be named. */
    boolean canNameOne(Question question) {
        return switch (Dialogue.shapeOf(question).kind()) {
            case EVENT -> !events().isEmpty();
            case ACCOUNT -> !accounts().isEmpty();
            case PERSON, PERSON_ID -> !staff().isEmpty();
            case CHILDREN, NAMES, PICTURES, PUPILS -> !pupils().isEmpty();
            default -> true;
        };
    }

    Object value(Question question) {
        Shape shape = Dialogue.shapeOf(question);
        return switch (shape.kind()) {
            case YES_OR_NO -> yesOrNo(question.type());
            case ONE_OF -> chance.one(shape.constants());
            case ANY_OF -> chance.some(shape.constants(), 2);
            case WORDS -> chance.one("@CanalMuseum", "Our Year 5 pupils launched their paper rockets today.", "");
            case NUMBER -> chance.below(15);
            case MOMENT -> OffsetDateTime.parse(chance.one("2026-03-02T10:15:00Z", "2026-03-07T20:00:00Z"));
            case DATE -> chance.one(LocalDate.of(2016, 2, 29), LocalDate.of(1999, 1, 1));
            case DATE_OR_NONE -> chance.percent(50) ? List.of() : List.of(LocalDate.of(2020, 7, 1));
            case DATES -> chance.percent(50) ? List.of() : List.of(DAY);
            case PERSON -> person();
            case PERSON_ID -> oneOf(staff());
            case PEOPLE -> chance.some(staff(), 2);
            case ACCOUNT -> new KnownAccount(oneOf(accounts()));
            case EVENT -> oneOf(events());
            default -> list(shape.kind());
        };
    }

    private Object list(Shape.Kind kind) {
        return switch (kind) {
            case CHILDREN -> children();
            case NAMES -> List.of(new NamedPupil(oneOf(pupils()), Optional.of(chance.one(NameForm.values()))));
            case PICTURES -> chance.percent(30) ? List.of() : List.of(picture());
            case ZONE -> ZoneId.of("Europe/London");
            case TERMS -> List.of(new Term(Optional.empty(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)));
            case HOURS -> new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20));
            case EVENTS -> EVENTS.stream().map(this::event).toList();
            case PUPILS -> List.of(Pupil.builder().id(oneOf(pupils())).build());
            default -> chance.percent(50) ? List.of() : List.of("https://museum.example/");
        };
    }

    /** Whoever says which events there are says of each what it is and when. */
    private Event event(String id) {
        Instant from = chance.percent(50) ? World.NOW : World.NOW.minus(Duration.ofDays(7));
        return Event.builder()
                .id(id)
                .kind(chance.one(EventKind.values()))
                .from(from)
                .to(from.plus(Duration.ofHours(6)))
                .lead("head")
                .build();
    }

    private String oneOf(List<String> ids) {
        return ids.isEmpty() ? NOBODY : chance.one(ids);
    }

    private List<String> pupils() {
        return school.roster().orElseGet(List::of).stream().map(Pupil::id).toList();
    }

    private List<String> staff() {
        return school.staff().orElseGet(List::of).stream().map(Person::id).toList();
    }

    private List<String> accounts() {
        return school.accounts().orElseGet(List::of).stream().map(Account::id).toList();
    }

    private List<String> events() {
        return school.events().orElseGet(List::of).stream().map(Event::id).toList();
    }

    private Object yesOrNo(FactType<?, ?> fact) {
        boolean well = chance.percent(wellPercent);
        return fact.safe().map(safe -> safe.equals(true) == well).orElseGet(() -> chance.percent(50));
    }

    private Object person() {
        return chance.percent(70)
                ? new OnRecord(
                        oneOf(Stream.concat(staff().stream(), pupils().stream()).toList()))
                : new Stranger(
                        Optional.of("@passer_by"), Optional.of(Set.of(Role.OTHER)), Optional.empty(), Optional.empty());
    }

    private Media picture() {
        return Media.builder()
                .kind(MediaKind.PHOTO)
                .children(children())
                .namesVisible(false)
                .tagged(List.of())
                .shows(Set.of(Shows.SCHOOL_ACTIVITY))
                .rights(MediaRights.OWN)
                .credit("Office")
                .build();
    }

    private List<ChildShown> children() {
        Optional<Boolean> recognisable = Optional.of(chance.percent(50));
        return switch (chance.below(3)) {
            case 0 -> List.of();
            case 1 -> List.of(new PupilShown(oneOf(pupils()), recognisable));
            default ->
                List.of(
                        new PupilShown(oneOf(pupils()), recognisable),
                        new VisitorShown(Optional.of(chance.one(ConsentState.values())), recognisable));
        };
    }
}
