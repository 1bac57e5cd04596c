package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a history of consents comes to on one day. */
public final class Consents {

    private static final List<ConsentState> STRICTEST_FIRST =
            List.of(ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.NO_REPLY, ConsentState.GIVEN);

    // Two entries of one day give no order: the stricter stands, so that the order of the list never shows.
    private static final Comparator<Consent> LAST_THEN_STRICTEST = Comparator.comparing(
                    (Consent consent) -> consent.from().orElse(LocalDate.MIN))
            .thenComparing(consent -> -STRICTEST_FIRST.indexOf(consent.state()));

    private Consents() {}

    /**
     * What stands for one pupil on that day. Of the entries for the pupil, the use and the channels that hold on the day, each
     * person's last one counts (those without a name are one person's). A refusal by anybody prevails, then a consent, then
     * silence.
     *
     * @param history entries of any pupils, in any order
     * @return empty when nothing is on record; {@link ConsentState#WITHDRAWN} when there are withdrawals and no refusal
     */
    public static Optional<ConsentState> standing(
            Pupil pupil, List<Consent> history, ConsentUse use, Set<Channel> channels, LocalDate on) {
        return standing(pupil, history, use, channels, Optional.of(on));
    }

    /** The same, where the day may not be known: then only a pupil who is never to be shown has an answer. */
    public static Optional<ConsentState> standing(
            Pupil pupil, List<Consent> history, ConsentUse use, Set<Channel> channels, Optional<LocalDate> on) {
        if (pupil.never()) {
            return Optional.of(ConsentState.REFUSED);
        }
        return on.isEmpty() ? Optional.empty() : strongest(lastOfEach(pupil, history, use, channels, on.get()));
    }

    private static Map<Optional<String>, Consent> lastOfEach(
            Pupil pupil, List<Consent> history, ConsentUse use, Set<Channel> channels, LocalDate day) {
        Map<Optional<String>, Consent> last = new HashMap<>();
        for (Consent consent : history) {
            if (consent.pupil().equals(pupil.id())
                    && consent.use() == use
                    && channels.contains(consent.channel())
                    && holds(consent, day)) {
                last.merge(
                        consent.by(),
                        consent,
                        (one, other) -> LAST_THEN_STRICTEST.compare(one, other) >= 0 ? one : other);
            }
        }
        return last;
    }

    private static boolean holds(Consent consent, LocalDate day) {
        return !day.isBefore(consent.from().orElse(LocalDate.MIN))
                && !day.isAfter(consent.until().orElse(LocalDate.MAX));
    }

    private static Optional<ConsentState> strongest(Map<Optional<String>, Consent> standing) {
        Optional<ConsentState> refusal = firstOf(standing, ConsentState.REFUSED, ConsentState.WITHDRAWN);
        return refusal.isPresent() ? refusal : firstOf(standing, ConsentState.GIVEN, ConsentState.NO_REPLY);
    }

    private static Optional<ConsentState> firstOf(
            Map<Optional<String>, Consent> standing, ConsentState first, ConsentState second) {
        return has(standing, first)
                ? Optional.of(first)
                : has(standing, second) ? Optional.of(second) : Optional.empty();
    }

    private static boolean has(Map<Optional<String>, Consent> standing, ConsentState state) {
        for (Consent consent : standing.values()) {
            if (consent.state() == state) {
                return true;
            }
        }
        return false;
    }
}
