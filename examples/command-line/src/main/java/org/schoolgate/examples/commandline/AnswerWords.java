package org.schoolgate.examples.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.UnidentifiedChild;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.activity.Named.NamedVisitor;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.dialogue.Shape;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.school.Term;

/**
 * Understands what somebody types in answer to a question.
 *
 * @param school to look up whom is meant
 */
record AnswerWords(SchoolRecords school) {
    private static final String NONE = "none";
    private static final int MOST_PICTURES = 20;

    /** How one may answer a question of this shape. */
    static String ways(Shape shape) {
        return switch (shape.kind()) {
            case YES_OR_NO -> "yes or no";
            case ONE_OF -> "one of " + choices(shape);
            case ANY_OF -> "any of " + choices(shape) + ", with commas between, or none";
            case WORDS -> "in words";
            case NUMBER -> "a number";
            case MOMENT -> "a time, as 2026-03-02T09:00:00Z";
            case DATE -> "a date, as 2026-03-02";
            case DATE_OR_NONE -> "a date, as 2026-03-02, or none";
            case DATES -> "dates, as 2026-03-02, with commas between, or none";
            case PERSON -> "an id of the records, or @handle for a stranger";
            case PERSON_ID, EVENT, ACCOUNT -> "an id of the records";
            case PEOPLE -> "ids of the records, with commas between, or none";
            case CHILDREN -> "pupils by id or whole name, visitor, or somebody, with commas between, or none";
            case NAMES -> "pupils by id or whole name, or visitor, with commas between, or none";
            case PICTURES -> "how many pictures, or none";
            case ZONE -> "a time zone, as Europe/London";
            case TERMS -> "first and last days, as 2026-01-05/2026-03-27, with commas between";
            case HOURS -> "from and to, as 08:50/15:20";
            case TEXTS -> "texts, with commas between, or none";
            case EVENTS, PUPILS -> "this is entered in the records";
        };
    }

    private static String choices(Shape shape) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < shape.constants().size(); i++) {
            numbered.add((i + 1) + " " + Words.of(shape.constants().get(i)));
        }
        return String.join(", ", numbered);
    }

    /** The value that is meant; empty for words that are no answer. */
    Optional<Object> value(Shape shape, String typed) {
        String words = typed.strip();
        try {
            return understood(shape, words).filter(shape::accepts);
        } catch (DateTimeException | NumberFormatException noAnswer) {
            return Optional.empty();
        }
    }

    private Optional<Object> understood(Shape shape, String words) {
        return switch (shape.kind()) {
            case YES_OR_NO -> yesOrNo(words);
            case ONE_OF -> choice(shape, words).map(value -> value);
            case ANY_OF -> all(words, one -> choice(shape, one));
            case WORDS -> Optional.of(words);
            case NUMBER -> Optional.of(Integer.parseInt(words));
            case MOMENT -> Optional.of(OffsetDateTime.parse(words));
            case DATE -> Optional.of(LocalDate.parse(words));
            case DATE_OR_NONE, DATES -> all(words, one -> Optional.of(LocalDate.parse(one)));
            case ZONE -> Optional.of(ZoneId.of(words));
            case TERMS -> all(words, AnswerWords::term);
            case HOURS -> hours(words);
            case PICTURES -> pictures(words);
            case TEXTS -> all(words, Optional::of);
            default -> onRecord(shape.kind(), words);
        };
    }

    private Optional<Object> onRecord(Shape.Kind kind, String words) {
        return switch (kind) {
            case PERSON -> person(words);
            case PERSON_ID ->
                Optional.<Object>of(words).filter(id -> school.person(words).isPresent());
            case PEOPLE -> all(words, Optional::of);
            case EVENT ->
                Optional.<Object>of(words).filter(id -> school.event(words).isPresent());
            case ACCOUNT ->
                Optional.<Object>of(new KnownAccount(words))
                        .filter(id -> school.account(words).isPresent());
            case CHILDREN -> all(words, this::child);
            case NAMES -> all(words, this::name);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> yesOrNo(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> Optional.of(true);
            case "no", "n" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> choice(Shape shape, String words) {
        String constant = words.toUpperCase(Locale.ROOT).replace(' ', '_');
        boolean number = !words.isEmpty() && words.length() < 4 && words.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number) {
            int index = Integer.parseInt(words) - 1;
            return index >= 0 && index < shape.constants().size()
                    ? Optional.of(shape.constants().get(index))
                    : Optional.empty();
        }
        return shape.constants().contains(constant) ? Optional.of(constant) : Optional.empty();
    }

    /** Each part between commas; nothing at all where one of them is not understood. */
    private static <T> Optional<Object> all(String words, Function<String, Optional<T>> one) {
        if (words.equalsIgnoreCase(NONE)) {
            return Optional.of(List.of());
        }
        List<String> parts =
                Arrays.stream(words.split(",", -1)).map(String::strip).toList();
        List<T> values =
                parts.stream().flatMap(part -> one.apply(part).stream()).toList();
        return values.size() == parts.size() && !words.isEmpty() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> term(String words) {
        String[] days = words.split("/", -1);
        return days.length == 2
                ? Optional.of(new Term(Optional.empty(), LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                : Optional.empty();
    }

    private static Optional<Object> hours(String words) {
        String[] times = words.split("/", -1);
        return times.length == 2
                ? Optional.of(new SchoolDay(LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                : Optional.empty();
    }

    private static Optional<Object> pictures(String words) {
        int number = words.equalsIgnoreCase(NONE) ? 0 : Integer.parseInt(words);
        List<Media> media = new ArrayList<>();
        for (int i = 0; i < Math.min(number, MOST_PICTURES); i++) {
            media.add(Media.builder().kind(MediaKind.PHOTO).build());
        }
        return number < 0 || number > MOST_PICTURES ? Optional.empty() : Optional.of(media);
    }

    private Optional<Object> person(String words) {
        if (words.startsWith("@")) {
            return Optional.of(new Stranger(Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        boolean known = school.person(words).isPresent() || school.pupil(words).isPresent();
        return known ? Optional.of(new OnRecord(words)) : Optional.empty();
    }

    private Optional<ChildShown> child(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "visitor" -> Optional.of(new VisitorShown(Optional.empty(), Optional.empty()));
            case "somebody" -> Optional.of(new UnidentifiedChild(Optional.empty()));
            default -> pupil(words).map(id -> new PupilShown(id, Optional.empty()));
        };
    }

    private Optional<Named> name(String words) {
        return words.equalsIgnoreCase("visitor")
                ? Optional.of(new NamedVisitor(Optional.empty(), Optional.empty()))
                : pupil(words).map(id -> new NamedPupil(id, Optional.empty()));
    }

    /** By id, or by a whole name that only one pupil has. */
    private Optional<String> pupil(String words) {
        if (school.pupil(words).isPresent()) {
            return Optional.of(words);
        }
        List<String> named = school.roster().orElseGet(List::of).stream()
                .filter(pupil -> wholeName(pupil).equalsIgnoreCase(words))
                .map(Pupil::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String wholeName(Pupil pupil) {
        return pupil.firstName().orElse("") + " " + pupil.familyName().orElse("");
    }

    @Override
    public String toString() {
        return "AnswerWords";
    }
}
