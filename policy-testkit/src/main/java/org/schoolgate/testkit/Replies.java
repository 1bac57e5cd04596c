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
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.EventKind;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;

/**
 * Replies that somebody at the kit's school may give, each whole: whoever says that there is a picture says who is in
 * it.
 *
 * @param chance decides
 * @param wellPercent how often out of a hundred times a yes or no turns out well
 */
record Replies(Chance chance, int wellPercent) {
    private static final List<String> PUPILS = List.of("given", "refused", "silent", "at-odds");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    Reply to(Question question) {
        return Reply.of(value(question)).by("head").at(World.NOW);
    }

    private Object value(Question question) {
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
            case PERSON_ID -> chance.one("head", "new", "teacher");
            case PEOPLE -> chance.some(List.of("head", "teacher", "new"), 2);
            case ACCOUNT -> new KnownAccount(chance.one("school-twitter", "class-twitter", "school-instagram"));
            case EVENT -> chance.one("fair", "trip");
            default -> list(shape.kind());
        };
    }

    private Object list(Shape.Kind kind) {
        return switch (kind) {
            case CHILDREN -> children();
            case NAMES -> List.of(new NamedPupil(chance.one(PUPILS), Optional.of(chance.one(NameForm.values()))));
            case PICTURES -> chance.percent(30) ? List.of() : List.of(picture());
            case ZONE -> ZoneId.of("Europe/London");
            case TERMS -> List.of(new Term(Optional.empty(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)));
            case HOURS -> new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20));
            case EVENTS ->
                Stream.of("fair", "trip", "visit", "undated", "unnamed")
                        .map(this::event)
                        .toList();
            case PUPILS -> List.of(Pupil.builder().id("given").build());
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

    private Object yesOrNo(FactType<?, ?> fact) {
        boolean well = chance.percent(wellPercent);
        return fact.safe().map(safe -> safe.equals(true) == well).orElseGet(() -> chance.percent(50));
    }

    private Object person() {
        return chance.percent(70)
                ? new OnRecord(chance.one("head", "teacher", "parent", "given"))
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

    private List<org.schoolgate.core.activity.ChildShown> children() {
        Optional<Boolean> recognisable = Optional.of(chance.percent(50));
        return switch (chance.below(3)) {
            case 0 -> List.of();
            case 1 -> List.of(new PupilShown(chance.one(PUPILS), recognisable));
            default ->
                List.of(
                        new PupilShown("given", recognisable),
                        new VisitorShown(Optional.of(chance.one(ConsentState.values())), recognisable));
        };
    }
}
