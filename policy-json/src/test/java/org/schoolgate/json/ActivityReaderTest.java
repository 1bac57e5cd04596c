package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.ApprovalState;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Follow;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.PersonalPost;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;

class ActivityReaderTest {

    private final ActivityReader reader = Samples.activities();

    @Test
    void everythingThatIsGivenIsRead() {
        Post post = (Post) reader.read(Samples.POST).orElseThrow();

        assertThat(post.account()).contains(new AccountRef.KnownAccount("a1"));
        assertThat(post.by()).contains(new PersonRef.OnRecord("s1"));
        assertThat(post.postKind()).contains(PostKind.ORIGINAL);
        assertThat(post.purposes()).contains(Set.of(Purpose.TRIP, Purpose.ACHIEVEMENT));
        assertThat(post.with()).get().isInstanceOf(PersonRef.Stranger.class);
        assertThat(post.media().orElseThrow().get(0).children().orElseThrow())
                .hasSize(4)
                .hasAtLeastOneElementOfType(ChildShown.VisitorShown.class)
                .hasAtLeastOneElementOfType(ChildShown.UnidentifiedChild.class)
                .contains(new ChildShown.PupilShown("p2", Optional.empty()));
        assertThat(post.named().orElseThrow()).hasAtLeastOneElementOfType(Named.UnidentifiedName.class);
        assertThat(post.answers()).hasSize(4);
        assertThat(post.approvals().get(1).state()).isEqualTo(ApprovalState.GIVEN);
        assertThat(post.done()).hasSize(1);
    }

    @Test
    void nothingIsKnownOfABareActivity() {
        assertThat(reader.read("{\"activity\": \"FOLLOW\"}").orElseThrow())
                .isEqualTo(Follow.builder().build());
    }

    @Test
    void anEmptyListIsNotAnAbsentOne() {
        Post none = (Post) reader.read("{\"activity\": \"POST\", \"media\": [], \"alsoSentBy\": []}")
                .orElseThrow();
        Post unknown = (Post) reader.read("{\"activity\": \"POST\"}").orElseThrow();

        assertThat(none.media()).contains(List.of());
        assertThat(none.alsoSentBy()).contains(Set.of());
        assertThat(unknown.media()).isEmpty();
        assertThat(unknown.alsoSentBy()).isEmpty();
    }

    @Test
    void onlyPrivateActivitiesNameAnAccountInline() {
        String inline = "{\"activity\": \"%s\", \"account\": {\"handle\": \"@kite.flyer\", \"kind\": \"PERSONAL\"}}";

        PersonalPost post =
                (PersonalPost) reader.read(inline.formatted("PERSONAL_POST")).orElseThrow();
        assertThat(post.account()).get().isInstanceOf(AccountRef.InlineAccount.class);
        assertThat(reader.read(inline.formatted("POST")).faults())
                .singleElement()
                .isEqualTo(new Fault("/account", "object", "the id of an account in the records"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"declaredBy\":                  | \"declaredby\":              | /declaredby               | declaredby | declaredBy",
                "\"audience\":                    | \"audeince\":                | /audeince                 | audeince   | audience",
                "\"purposes\":                    | \"purpose\":                 | /purpose                  | purpose    | purposes",
                "\"namesVisible\":                | \"nameVisible\":             | /media/0/nameVisible      | nameVisible | namesVisible",
                "\"fileName\":                    | \"photographer~/\":          | /media/0/photographer~0~1 | string     | one of the keys alt, caption, children, credit, fileName, kind, namesVisible, rights, shows, tagged, takenOn",
                "\"text\": \"Kites flew over the field today.\" | \"text\": 7  | /text                     | number     | a text",
                "\"alsoSentBy\": [\"LETTER\"]     | \"alsoSentBy\": \"LETTER\"   | /alsoSentBy               | string     | a list",
                "\"alsoSentBy\": [\"LETTER\"]     | \"alsoSentBy\": [\"POST\"]   | /alsoSentBy/0             | string     | one of LETTER, WEBSITE, TEXT, IN_PERSON",
                "\"alsoSentBy\": [\"LETTER\"]     | \"alsoSentBy\": null         | /alsoSentBy               | null       | a list",
                "\"namesVisible\": false          | \"namesVisible\": \"false\"  | /media/0/namesVisible     | string     | true or false",
                "\"audience\": {\"kind\": \"CLASS\", \"of\": \"4M\"} | \"audience\": \"CLASS\" | /audience | string | an object",
                "\"activity\": \"POST\"           | \"activity\": \"TWEET\"      | /activity                 | string     | one of POST, PERSONAL_POST, DIRECT_MESSAGE, COMMENT, FOLLOW, FOLLOWER, ACCOUNT_PROPOSAL, SIGN_IN, PHOTO_HANDLING, SCHOOL_EVENT, PERSONAL_CONNECTION, WORKPLACE_USE, CONCERN, ACCOUNT, PERSONAL_ACCOUNT, TEACHING, POLICY",
                "\"form\": 1                      | \"form\": 2                  | /form                     | number     | the number 1",
                "\"takenOn\": \"2026-03-02\"      | \"takenOn\": \"2026-02-29\"  | /media/0/takenOn          | string     | a date that exists, as 2026-03-02",
                "2026-03-02T10:15:00+00:00        | 2026-03-02T10:15:00          | /at                       | string     | a time that exists, with its offset, as 2026-03-02T09:00:00Z",
                "2026-03-02T10:15:00+00:00        | 2026-03-02T24:15:00Z         | /at                       | string     | a time that exists, with its offset, as 2026-03-02T09:00:00Z",
                "2026-03-02T10:15:00+00:00        | +12026-03-02T10:15:00Z       | /at                       | string     | a time that exists, with its offset, as 2026-03-02T09:00:00Z",
                "\"account\": \"a1\"              | \"account\": \"a2\"          | /account                  | string     | the id of an account in the records",
                "\"declaredBy\": \"s1\"           | \"declaredBy\": \"s9\"       | /declaredBy               | string     | the id of somebody in the records",
                "\"event\": \"e1\"                | \"event\": \"e2\"            | /event                    | string     | the id of an event in the records",
                "{\"pupil\": \"p2\"}              | {\"pupil\": \"s1\"}          | /media/0/children/3/pupil | string     | the id of a pupil in the records",
                "{\"pupil\": \"p2\"}              | {\"pupil\": \"p1\", \"recognisable\": false} | /media/0/children/3 | object | each pupil once in a picture",
                "{\"pupil\": \"p2\"}              | {\"pupil\": \"p2\", \"visitor\": {}} | /media/0/children/3 | object  | no visitor where there is a pupil",
                "{\"visitor\": {}, \"as\": \"INITIALS\"} | {\"visitor\": {}, \"pupil\": \"p1\"} | /named/1 | object    | no visitor where there is a pupil",
                "\"tagged\": [\"s1\", \"@KiteMuseum\"] | \"tagged\": [\"KiteMuseum\"] | /media/0/tagged/0     | string     | the id of somebody in the records, or a handle with its @",
                "\"by\": \"s1\",                  | \"by\": {\"id\": \"s1\", \"handle\": \"@x\"}, | /by         | object     | an id alone, or what is known of a stranger",
                "\"by\": \"s1\",                  | \"by\": [\"s1\"],            | /by                       | array      | an id or an object",
                "\"rule\": \"hours\", \"by\": \"s1\", | \"by\": \"s1\",            | /reasons/0                | object     | an object with the keys rule",
                "{\"role\": \"SLT\"}              | {\"role\": \"MAYOR\"}        | /approvals/1/role         | string     | one of HEADTEACHER, DEPUTY_HEADTEACHER, SLT, SENIOR_LEADER, SCHOOL_LEADER, SENIOR_TEACHER, STAFF, GOVERNOR, GOVERNORS, PARENT, PUPIL, VOLUNTEER, OTHER",
                "\"respectful\": true             | \"respectful\": \"yes\"      | /answers/respectful       | string     | true or false",
                "\"respectful\": true             | \"respectfull\": true        | /answers/respectfull      | respectfull | respectful",
                "\"respectful\": true             | \"moon_phase\": true         | /answers/moon_phase       | boolean    | the name of a fact that may be answered",
                "\"respectful\": true             | \"post_kind\": \"ORIGINAL\"  | /answers/post_kind        | string     | nothing: this fact stands in the activity's kind",
                "\"respectful\": true             | \"zone\": \"Europe/London\"  | /answers/zone             | string     | nothing: this fact stands in the records' zone",
                "\"respectful\": true             | \"link\": false              | /answers/link             | boolean    | nothing: nobody answers this fact",
                "\"respectful\": true             | \"administrators_at_most\": -1 | /answers/administrators_at_most | number | a whole number, 0 or more",
                "\"respectful\": true             | \"administrators_at_most\": 1.5 | /answers/administrators_at_most | number | a whole number, 0 or more",
                "\"respectful\": true             | \"agencies_needed\": 3       | /answers/agencies_needed  | number     | a text",
                "\"value\": \"NONE\"              | \"value\": \"MINE\"          | /answers/opinion/value    | string     | one of NONE, SCHOOL",
                "\"value\": \"NONE\",             | ``                           | /answers/opinion          | object     | an object with the keys value",
                "{\"of\": 0, \"value\": false}    | {\"of\": \"p1\", \"value\": false} | /answers/creator_is_pupil/0/of | string | the index of a picture",
                "{\"of\": 0, \"value\": false}    | {\"of\": 0, \"value\": 0}    | /answers/creator_is_pupil/0/value | number | true or false",
                "{\"of\": 0, \"value\": false}    | {\"of\": 0, \"value\": false}, {\"of\": 0, \"value\": true} | /answers/creator_is_pupil/1 | object | no second answer that contradicts the first",
                "\"respectful\": true             | \"child_waves\": [{\"of\": \"p9\", \"value\": true}] | /answers/child_waves/0/of | string | the id of a pupil in the records",
                "\"respectful\": true             | \"silence_permits\": [{\"of\": \"TWEET\", \"value\": true}] | /answers/silence_permits/0/of | string | a kind of activity",
            })
    void whatDoesNotFitIsNamed(String passage, String other, String at, String found, String expected) {
        String draft = Samples.with(Samples.POST, passage, other == null ? "" : other);

        assertThat(reader.read(draft).faults()).containsExactly(new Fault(at, found, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-03-02T10:15:00+00:00        | 2026-03-02T10:15:00.5+05:30",
                "\"takenOn\": \"2026-03-02\"      | \"takenOn\": \"2024-02-29\"",
                "{\"pupil\": \"p2\"}              | {\"pupil\": \"p1\", \"recognisable\": true}",
                "\"by\": \"s1\",                  | \"by\": {\"id\": \"s1\"},",
                "\"by\": \"s1\",                  | \"by\": \"p1\",",
                "\"respectful\": true             | \"administrators_at_most\": 0",
                "\"respectful\": true             | \"respectful\": []",
                "{\"of\": 0, \"value\": false}    | {\"of\": 0, \"value\": false}, {\"of\": 0, \"value\": false}",
                "{\"of\": 0, \"value\": false}    | {\"of\": \"0\", \"value\": false}",
                "\"respectful\": true             | \"child_waves\": [{\"of\": \"p2\", \"value\": true}]",
            })
    void nearMissesAreTaken(String passage, String other) {
        assertThat(reader.read(Samples.with(Samples.POST, passage, other)).faults())
                .isEmpty();
    }

    @Test
    void whatMayBeAnsweredIsWhatHasNoFieldOfItsOwn() {
        ActivityReader standard = ActivityReader.of(Samples.records());

        for (FactType<?, ?> fact : Facts.all()) {
            boolean answered =
                    fact.source() == FactType.Source.ANSWER || fact.name().equals("known_device");
            String value = switch (fact.type().name()) {
                case "boolean" -> "true";
                case "count" -> "3";
                case "enum" ->
                    fact.type().constants().stream()
                            .findFirst()
                            .map(name -> "\"" + name + "\"")
                            .orElse("1");
                default -> "\"some words\"";
            };
            String draft = "{\"activity\": \"POST\", \"answers\": {\"" + fact.name() + "\": " + value + "}}";
            assertThat(Samples.pointers(standard.read(draft).faults()))
                    .isEqualTo(answered ? "" : "/answers/" + fact.name());
            assertThat(Samples.pointers(
                            standard.read(draft.replace(value + "}}", "{}}}")).faults()))
                    .isEqualTo("/answers/" + fact.name());
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        String draft =
                "{\"activity\": \"POST\", \"zebra\": 1, \"at\": \"noon\", \"media\": [{\"kind\": 1}], \"by\": \"x\"}";

        assertThat(Samples.pointers(reader.read(draft).faults())).isEqualTo("/zebra /at /media/0/kind /by");
    }

    @Test
    void aKeyOfAnotherKindOfActivityIsAFault() {
        assertThat(reader.read("{\"activity\": \"FOLLOW\", \"text\": \"x\"}").faults())
                .singleElement()
                .extracting(Fault::at)
                .isEqualTo("/text");
    }

    @Test
    void anActivityHasAKind() {
        assertThat(reader.read("{}").faults())
                .containsExactly(new Fault("", "object", "an object with the key activity"));
        assertThat(reader.read("[]").faults()).containsExactly(new Fault("", "array", "an object"));
    }

    @Test
    void actsNameWhatThePoliciesInHandHave() {
        PolicyNames names = new PolicyNames() {
            @Override
            public boolean hasRule(String rule) {
                return rule.equals("hours");
            }

            @Override
            public boolean hasDuty(String duty, Optional<String> act) {
                return duty.equals("tell") && act.map("head"::equals).orElse(true);
            }
        };
        ActivityReader under = reader.under(names);

        assertThat(under.read(Samples.POST).faults()).isEmpty();
        assertThat(Samples.pointers(under.read(Samples.POST.replace("\"hours\"", "\"ours\""))
                        .faults()))
                .isEqualTo("/reasons/0/rule /approvals/0/of");
        assertThat(Samples.pointers(under.read(Samples.with(Samples.POST, "\"tell\"", "\"sell\""))
                        .faults()))
                .isEqualTo("/done/0/duty");
        assertThat(Samples.pointers(under.read(Samples.with(Samples.POST, "\"head\"", "\"cook\""))
                        .faults()))
                .isEqualTo("/done/0/act");
    }

    @Test
    void noFaultAndNoMessageHoldsAValue() {
        String secret = "Wilfred";
        String draft = Samples.POST
                .replace("\"s1\"", "\"" + secret + "\"")
                .replace("\"OWN\"", "\"" + secret + "\"")
                .replace("2026-03-02", secret);

        Parsed<?> parsed = reader.read(draft);

        assertThat(parsed.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.at() + fault.found() + fault.expected()).doesNotContain(secret);
            assertThat(fault.toString()).doesNotContain(fault.at());
        });
        FaultyInputException thrown = catchThrowableOfType(FaultyInputException.class, parsed::orElseThrow);
        assertThat(thrown).hasMessageNotContaining(secret);
        assertThat(thrown.faults()).isEqualTo(parsed.faults());
    }
}
