package org.schoolgate.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.BankHolidays;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolDay;
import org.schoolgate.core.school.Term;
import org.schoolgate.core.school.Visibility;

/** Values that a fact may turn out to have: on both sides of every test that the policy makes of it. */
final class Samples {
    private static final List<PersonRef> PEOPLE = List.of(
            new PersonRef.OnRecord("head"),
            new PersonRef.OnRecord("new"),
            new PersonRef.OnRecord("parent"),
            new PersonRef.OnRecord("given"),
            new PersonRef.Stranger(Optional.empty(), Optional.of(Set.of(Role.OTHER)), Optional.empty(), Optional.empty()));

    private final List<Condition.Leaf<?, ?>> leaves;

    Samples(Policy policy) {
        leaves = Leaves.of(policy);
    }

    /** Values of this fact, the safe one first. */
    List<Object> of(FactType<?, ?> fact) {
        Set<Object> values = new LinkedHashSet<>();
        fact.safe().ifPresent(values::add);
        leaves.stream()
                .filter(leaf -> leaf.reading().name().equals(fact.name()))
                .forEach(leaf -> values.addAll(tested(leaf.test())));
        values.addAll(typical(fact));
        return List.copyOf(values);
    }

    private static Collection<?> tested(Test<?> test) {
        return test.samples();
    }

    private static List<Object> typical(FactType<?, ?> fact) {
        if (!fact.type().constants().isEmpty()) {
            return constants(fact);
        }
        return switch (fact.type().name()) {
            case "boolean" -> List.of(true, false);
            case "count" -> List.of(0, 1, 3, 12, 13, 14);
            case "text" -> List.of("something", "");
            case "instant" -> List.of(Instant.parse("2026-03-02T10:15:00Z"), Instant.parse("2026-03-07T20:00:00Z"));
            case "ids" -> fact.type().constants().isEmpty() ? lists(fact.name()) : List.of();
            default -> byName(fact.name());
        };
    }

    private static List<Object> constants(FactType<?, ?> fact) {
        List<Object> values = new ArrayList<>();
        fact.type().constants().forEach(constant -> fact.type().parse().apply(constant).ifPresent(values::add));
        if (values.isEmpty()) {
            fact.type().parse().apply(List.of()).ifPresent(values::add);
            fact.type()
                    .constants()
                    .forEach(constant -> fact.type().parse().apply(List.of(constant)).ifPresent(values::add));
        }
        return values;
    }

    private static List<Object> lists(String name) {
        return switch (name) {
            case "children_pictured" ->
                List.of(
                        List.of(),
                        List.of(new ChildShown.PupilShown("given", Optional.of(false))),
                        List.of(new ChildShown.PupilShown("refused", Optional.of(true))));
            case "named_pupils" ->
                List.of(
                        List.of(),
                        List.of(new Named.NamedPupil("given", Optional.of(NameForm.FIRST_NAME))),
                        List.of(new Named.NamedPupil("refused", Optional.of(NameForm.FULL_NAME))));
            default -> List.of(List.of("head"), List.of(), List.of("new"));
        };
    }

    private static List<Object> byName(String name) {
        return switch (name) {
            case "author", "other_person" -> List.copyOf(PEOPLE);
            case "account" ->
                List.of(
                        inline(Platform.TWITTER, AccountKind.SCHOOL),
                        inline(Platform.GAME, AccountKind.PERSONAL),
                        inline(Platform.FACEBOOK, AccountKind.PROFESSIONAL));
            case "media_kind" -> List.of(List.of(), List.of(picture()));
            case "event" -> List.of("fair", "trip", "undated");
            case "zone" -> List.of(ZoneId.of("Europe/London"), ZoneId.of("Asia/Tokyo"));
            case "term_dates" -> List.of(List.of(), List.of(term()));
            case "closures" -> List.of(List.of(), List.of(LocalDate.of(2026, 3, 2)));
            case "bank_holidays" -> List.of(BankHolidays.englandAndWales());
            case "school_day" -> List.of(new SchoolDay(LocalTime.of(8, 50), LocalTime.of(15, 20)));
            case "date_of_birth" -> List.of(LocalDate.of(2016, 2, 29), LocalDate.of(1999, 1, 1));
            case "staff_left_on", "left_school_on" ->
                List.of(Optional.empty(), Optional.of(LocalDate.of(2020, 7, 1)), Optional.of(LocalDate.of(2026, 3, 2)));
            default -> List.of("head", "new");
        };
    }

    private static AccountRef inline(Platform platform, AccountKind kind) {
        return new AccountRef.InlineAccount(
                Optional.of(platform), Optional.of("@inline"), Optional.of(kind), Optional.of(Visibility.PRIVATE));
    }

    private static Media picture() {
        return Media.builder()
                .kind(MediaKind.PHOTO)
                .children(List.of())
                .namesVisible(false)
                .rights(MediaRights.OWN)
                .tagged(List.of())
                .shows(Set.of())
                .build();
    }

    private static Term term() {
        return new Term(Optional.empty(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27));
    }
}
