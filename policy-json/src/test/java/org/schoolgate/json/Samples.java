package org.schoolgate.json;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.ValueType;
import org.schoolgate.core.school.SchoolRecords;

/** An invented school, a few facts, and drafts that differ from one that fits in one place. */
final class Samples {

    /** Voices that a fact can be answered with. */
    enum Voice {
        NONE,
        SCHOOL
    }

    static final List<FactType<?, ?>> FACTS = List.of(
            fact("respectful", ValueType.BOOLEAN).answered(Samples::unknown),
            fact("opinion", ValueType.oneOf(Voice.class)).answered(Samples::unknown),
            fact("agencies_needed", ValueType.TEXT).answered(Samples::unknown),
            fact("administrators_at_most", ValueType.COUNT).answered(Samples::unknown),
            fact("silence_permits", ValueType.BOOLEAN).answered(Samples::unknown),
            fact("creator_is_pupil", ValueType.BOOLEAN)
                    .about(FactType.Of.PICTURE)
                    .answered(Samples::unknown),
            fact("child_waves", ValueType.BOOLEAN).about(FactType.Of.CHILD).answered(Samples::unknown),
            fact("post_kind", ValueType.TEXT).inActivity("kind", Samples::unknown),
            fact("known_device", ValueType.BOOLEAN).inRecords("accounts[].knownDevices[]", Samples::unknown),
            fact("zone", ValueType.TEXT).inRecords("zone", Samples::unknown),
            fact("link", ValueType.BOOLEAN).inWords(Samples::unknown));

    static final String RECORDS = """
            {
              "form": 1,
              "school": "Mallowfield Primary School",
              "zone": "Europe/London",
              "pupils": [
                {"id": "p1", "firstName": "Wilf", "familyName": "Ashgrove", "knownAs": ["Wilfie"],
                 "dateOfBirth": "2016-02-29", "yearGroup": "Year 4", "className": "4M", "never": true},
                {"id": "p2", "firstName": "Inés", "familyName": "Okonjo", "leftOn": "2025-07-18"}
              ],
              "consents": [
                {"pupil": "p1", "use": "IMAGE", "channel": "SOCIAL_MEDIA", "state": "GIVEN", "by": "mother",
                 "from": "2025-09-03", "until": "2026-07-21"},
                {"pupil": "p2", "use": "NAME", "channel": "TWITTER", "state": "NO_REPLY"}
              ],
              "staff": [
                {"id": "s1", "name": "Tamsin Holloway", "roles": ["HEADTEACHER", "PARENT"], "mayPost": true,
                 "mayPhotograph": {"value": false, "by": "s1", "from": "2025-09-01", "until": "2026-08-31"},
                 "mayAdminister": {"value": true}, "agreedToInspection": false,
                 "agreedBy": [{"role": "GOVERNORS", "at": "2025-09-01T10:00:00+01:00"}, {"role": "HEADTEACHER"}]},
                {"id": "s2", "leftOn": "2025-12-19", "agreedBy": []}
              ],
              "accounts": [
                {"id": "a1", "platform": "TWITTER", "handle": "@MallowfieldSch", "kind": "SCHOOL",
                 "visibility": "PUBLIC", "administrators": ["s1"], "lead": "s1",
                 "passwordChangedAt": "2026-01-06T09:30:00Z", "email": "office@mallowfield.example",
                 "profile": "News from us.", "knownDevices": ["pc-1"], "newDeviceAlertTo": "s1", "tagging": "OFF"}
              ],
              "terms": [{"name": "Spring 2026", "from": "2026-01-05", "to": "2026-03-27"}],
              "closures": ["2026-02-16"],
              "bankHolidays": [],
              "schoolDay": {"from": "08:50", "to": "15:20"},
              "events": [{"id": "e1", "name": "Kite day", "kind": "TRIP", "from": "2026-03-02T09:00:00Z",
                          "to": "2026-03-02T15:00:00Z", "lead": "s1"}],
              "trustedSources": ["@KiteMuseum"],
              "educationalAccounts": [],
              "answers": {"administrators_at_most": {"value": 4, "by": "s1", "at": "2025-09-03T09:00:00+01:00"},
                          "silence_permits": [{"of": "TEACHING", "value": true, "policy": "mallowfield"},
                                              {"of": "POST", "value": false}]},
              "done": [{"duty": "review", "act": "read", "account": "a1", "by": "s1", "at": "2026-01-06T09:30:00Z"}]
            }
            """;

    static final String POST = """
            {
              "form": 1,
              "activity": "POST",
              "account": "a1",
              "by": "s1",
              "at": "2026-03-02T10:15:00+00:00",
              "declaredBy": "s1",
              "text": "Kites flew over the field today.",
              "kind": "ORIGINAL",
              "origin": "COMPOSED",
              "source": {"account": "@KiteMuseum"},
              "purposes": ["TRIP", "ACHIEVEMENT"],
              "event": "e1",
              "audience": {"kind": "CLASS", "of": "4M"},
              "alsoSentBy": ["LETTER"],
              "media": [{"kind": "PHOTO",
                         "children": [{"pupil": "p1", "recognisable": true}, {"visitor": {"consent": "GIVEN"}},
                                      {"recognisable": false}, {"pupil": "p2"}],
                         "namesVisible": false, "tagged": ["s1", "@KiteMuseum"], "shows": ["SCHOOL_ACTIVITY"],
                         "rights": "OWN", "credit": "", "takenOn": "2026-03-02", "alt": "A kite", "caption": "",
                         "fileName": "kite.jpg"}],
              "named": [{"pupil": "p1", "as": "FIRST_NAME"}, {"visitor": {}, "as": "INITIALS"}, {"as": "SURNAME"}],
              "device": {"id": "pc-1", "kind": "COMPUTER", "owner": "SCHOOL", "connection": "SCHOOL_NETWORK"},
              "with": {"handle": "@KiteMuseum", "roles": ["OTHER"], "kind": "ORGANISATION", "visibility": "PUBLIC"},
              "answers": {"respectful": true,
                          "opinion": {"value": "NONE", "by": "s1", "at": "2026-03-02T10:00:00Z"},
                          "creator_is_pupil": [{"of": 0, "value": false}],
                          "known_device": true},
              "reasons": [{"rule": "hours", "by": "s1", "text": "The coach was late."}],
              "approvals": [{"role": "GOVERNORS", "by": "s1", "at": "2026-03-01T10:00:00Z", "of": "hours",
                             "state": "REFUSED"},
                            {"role": "SLT"}],
              "done": [{"duty": "tell", "act": "head", "by": "s1", "at": "2026-03-02T10:20:00Z"}]
            }
            """;

    /** The sample with answers to facts that the library has. */
    static final String POST_OF_KNOWN_FACTS =
            with(POST, "\"opinion\": {\"value\": \"NONE\"", "\"opinion\": {\"value\": \"OF_THE_SCHOOL\"");

    private Samples() {}

    private static <V> FactType.Builder<Situation, V> fact(String name, ValueType<V> type) {
        return FactType.named(name, type);
    }

    private static <V> org.schoolgate.core.logic.Fact<V> unknown(FactType<Situation, V> type, Situation situation) {
        return type.unknown(situation);
    }

    static SchoolRecords records() {
        return RecordsReader.of(FACTS).read(RECORDS).orElseThrow();
    }

    static ActivityReader activities() {
        return ActivityReader.of(records(), FACTS);
    }

    /** The sample with the first such passage replaced, which must be there. */
    static String with(String sample, String passage, String other) {
        if (!sample.contains(passage)) {
            throw new IllegalArgumentException("the sample has no " + passage);
        }
        int at = sample.indexOf(passage);
        return sample.substring(0, at) + other + sample.substring(at + passage.length());
    }

    /** Faults in one line, to be compared. */
    static String pointers(List<Fault> faults) {
        return faults.stream().map(Fault::at).collect(Collectors.joining(" "));
    }
}
