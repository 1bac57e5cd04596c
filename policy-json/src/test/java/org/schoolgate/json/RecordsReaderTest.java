package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;

class RecordsReaderTest {

    private final RecordsReader reader = RecordsReader.of(Samples.FACTS);

    @Test
    void everythingThatIsGivenIsRead() {
        SchoolRecords records =
                reader.read(Samples.RECORDS.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(records.zone()).contains(ZoneId.of("Europe/London"));
        assertThat(records.pupil("p1").orElseThrow().never()).isTrue();
        assertThat(records.pupil("p2").orElseThrow().leftOn()).contains(LocalDate.of(2025, 7, 18));
        assertThat(records.consents("p1")).hasSize(1);
        Person head = records.person("s1").orElseThrow();
        assertThat(head.roles()).contains(Set.of(Role.HEADTEACHER, Role.PARENT));
        assertThat(head.mayPhotograph().orElseThrow().at(LocalDate.of(2026, 8, 31)))
                .contains(false);
        assertThat(records.person("s2").orElseThrow().roles()).isEmpty();
        assertThat(records.accountByHandle("mallowfieldsch")).isPresent();
        assertThat(records.bankHolidays()).contains(List.of());
        assertThat(records.answers()).hasSize(3);
        assertThat(records.done()).hasSize(1);
    }

    @Test
    void emptyRecordsKnowNothing() {
        assertThat(reader.read("{}").orElseThrow())
                .isEqualTo(SchoolRecords.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"closures\":                    | \"closure\":                 | /closure            | closure | closures",
                "\"zone\": \"Europe/London\"      | \"zone\": \"Europe/Mallow\"  | /zone               | string | an IANA time zone, as Europe/London",
                "\"zone\": \"Europe/London\"      | \"zone\": \"+01:00\"         | /zone               | string | an IANA time zone, as Europe/London",
                "\"id\": \"p2\"                   | \"id\": \"p1\"               | /consents/1/pupil   | string | the id of a pupil in the records",
                "\"pupil\": \"p2\", \"use\"       | \"use\"                      | /consents/1         | object | an object with the keys pupil",
                "\"state\": \"NO_REPLY\"          | \"state\": \"MAYBE\"         | /consents/1/state   | string | one of GIVEN, REFUSED, WITHDRAWN, NO_REPLY",
                "\"mayPost\": true                | \"mayPost\": \"true\"        | /staff/0/mayPost    | string | true or false",
                "\"mayPost\": true                | \"mayPost\": 1               | /staff/0/mayPost    | number | true, false or an object",
                "\"administrators\": [\"s1\"]     | \"administrators\": [\"p1\"] | /accounts/0/administrators/0 | string | the id of a member of staff, governor or volunteer in the records",
                "\"from\": \"08:50\"              | \"from\": \"8:50\"           | /schoolDay/from     | string | a time of day, as 08:50",
                "\"closures\": [\"2026-02-16\"]   | \"closures\": [\"2026-02-30\"] | /closures/0       | string | a date that exists, as 2026-03-02",
                "\"account\": \"a1\"              | \"account\": \"a9\"          | /done/0/account     | string | the id of an account in the records",
                "\"never\": true                  | \"never\": \"no\"            | /pupils/0/never     | string | true or false",
            })
    void whatDoesNotFitIsNamed(String passage, String other, String at, String found, String expected) {
        assertThat(reader.read(Samples.with(Samples.RECORDS, passage, other)).faults())
                .contains(new Fault(at, found, expected));
    }

    @Test
    void noTwoEntriesShareAnId() {
        List<Fault> faults = reader.read("{\"pupils\": [{\"id\": \"x\"}, {\"id\": \"y\"}, {\"id\": \"x\"}]}")
                .faults();

        assertThat(faults).containsExactly(new Fault("/pupils/2/id", "string", "an id that no other of the list has"));
    }

    @Test
    void aListThatIsNoListIsOneFault() {
        assertThat(reader.read("{\"pupils\": {}, \"consents\": 1}").faults())
                .containsExactly(new Fault("/pupils", "object", "a list"), new Fault("/consents", "number", "a list"));
    }
}
