package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.policy.Decision;
import org.schoolgate.core.policy.Notice;
import org.schoolgate.core.policy.Policies;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.RecordsReader;

/** Ashton Vale answers whatever comes in; beside a school that answers nobody the duty stays and a notice says so. */
class ConflictingDutiesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final SchoolRecords RECORDS =
            RecordsReader.standard().read("""
                    {"school": "Hollowmere Primary School", "zone": "Europe/London",
                     "staff": [{"id": "teacher", "name": "Odette Quarrington", "roles": ["STAFF"]},
                               {"id": "parent", "name": "Silvan Applegarth", "roles": ["PARENT"]}],
                     "accounts": [{"id": "tweets", "platform": "TWITTER", "handle": "@hollowmere", "kind": "SCHOOL"},
                                  {"id": "page", "platform": "FACEBOOK", "handle": "@hollowmerepage", "kind": "SCHOOL"},
                                  {"id": "work", "platform": "TWITTER", "handle": "@odetteteaches", "kind": "PROFESSIONAL"}]}
                    """).orElseThrow();

    @Test
    void aCommentOnTwitterBesideNoReplies() {
        assertThat(conflicts(comment("tweets"), "ashton-vale", "twitter-2018")).containsExactly("TW-015");
    }

    @Test
    void aCommentOnASiteThatTheOtherPolicyDoesNotReach() {
        assertThat(conflicts(comment("page"), "ashton-vale", "twitter-2018")).isEmpty();
    }

    @Test
    void aCommentThatNobodyHasToAnswer() {
        assertThat(conflicts(comment("work"), "ashton-vale", "twitter-2018")).isEmpty();
    }

    @Test
    void aCommentBesideASchoolThatMayAnswer() {
        assertThat(conflicts(comment("page"), "ashton-vale", "ashton-hayes")).isEmpty();
    }

    @Test
    void aMessageBesideNoMessages() {
        String message = """
                {"activity": "DIRECT_MESSAGE", "account": "page", "direction": "RECEIVED", "by": "parent", "with": "teacher",
                 "at": "2026-02-26T10:00:00Z", "text": "When does the fair begin"}
                """;
        assertThat(conflicts(message, "ashton-vale", "wentworth")).containsExactly("WP-021");
        assertThat(conflicts(message, "ashton-vale", "twitter-2018")).isEmpty();
    }

    private static String comment(String account) {
        return """
                {"activity": "COMMENT", "account": "%s", "by": "parent", "at": "2026-02-26T10:00:00Z",
                 "text": "When does the fair begin", "kind": "ORIGINAL", "media": [], "named": []}
                """.formatted(account);
    }

    private static List<String> conflicts(String draft, String... policies) {
        Decision decision = Policies.strictestOf(
                        Stream.of(policies).map(Policies::named).toArray(Policy[]::new))
                .checker()
                .knowing(RECORDS)
                .decide(ActivityReader.of(RECORDS).read(draft).orElseThrow(), NOW);
        return decision.notices().stream()
                .filter(notice -> notice.key() == Notice.Key.CONFLICTING_DUTY)
                .flatMap(notice -> notice.sentences().stream())
                .toList();
    }
}
