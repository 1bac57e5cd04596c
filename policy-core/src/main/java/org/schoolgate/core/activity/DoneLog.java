package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.school.Done;

/** What was done, as entered with the activity and in the records. */
public final class DoneLog {
    private DoneLog() {}

    /**
     * The entries for a duty.
     *
     * @param act the act that they have to name; empty where a duty has one act alone, or any will do
     */
    public static List<Done> entries(Situation situation, String duty, String act) {
        Stream<Done> standing = situation.records().done().stream()
                .filter(done -> done.account()
                        .map(account -> isAccount(situation, account))
                        .orElse(true));
        return Stream.concat(situation.activity().done().stream(), standing)
                .filter(done -> done.duty().equals(duty) || done.duty().equals(duty + "#" + act))
                .filter(done -> act.isEmpty()
                        || done.act().equals(Optional.of(act))
                        || done.duty().equals(duty + "#" + act))
                .toList();
    }

    private static boolean isAccount(Situation situation, String id) {
        return situation
                .activity()
                .account()
                .filter(account ->
                        account instanceof KnownAccount known && known.id().equals(id))
                .isPresent();
    }
}
