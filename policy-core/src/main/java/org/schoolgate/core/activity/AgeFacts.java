package org.schoolgate.core.activity;

import java.time.LocalDate;
import java.util.List;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.school.Birthdays;

/** How old somebody is, worked out from the date of birth on record and the day. */
public final class AgeFacts {
    /** Whoever writes or follows is under 13 by the records. A stranger has no date of birth there, an adult none that counts. */
    public static final FactType<Situation, Boolean> AUTHOR_UNDER_13 = FactType.<Situation, Boolean>named(
                    "author_under_13", ValueType.BOOLEAN)
            .on(ActivityKind.COMMENT, ActivityKind.FOLLOWER)
            .computed((type, situation) -> {
                Fact<PersonRef> author = FieldFacts.AUTHOR.of(situation);
                if (author.isUnknown()) {
                    return type.waitingFor(situation, List.of(author));
                }
                return author.value().filter(one -> noPupil(situation, one)).isPresent()
                        ? type.computed(situation, false, List.of(author))
                        : byTheRecords(type, situation, author);
            });

    private AgeFacts() {}

    private static boolean noPupil(Situation situation, PersonRef who) {
        return who instanceof Stranger
                || (who instanceof OnRecord known && situation.pupil(known.id()).isEmpty());
    }

    private static Fact<Boolean> byTheRecords(
            FactType<Situation, Boolean> type, Situation situation, Fact<PersonRef> author) {
        Fact<LocalDate> born = PersonFacts.DATE_OF_BIRTH.of(situation);
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
        if (born.isUnknown() || day.isUnknown()) {
            return type.waitingFor(situation, List.of(born, day));
        }
        boolean under =
                Birthdays.isUnder(13, born.value().orElseThrow(), day.value().orElseThrow());
        return type.computed(situation, under, List.of(author, born, day));
    }
}
