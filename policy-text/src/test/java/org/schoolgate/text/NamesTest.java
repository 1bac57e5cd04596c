package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.FindKind.PERSON_NAME;
import static org.schoolgate.core.activity.FindKind.PUPIL_NAME;
import static org.schoolgate.core.activity.NameEvidence.ALSO_A_WORD;
import static org.schoolgate.core.activity.NameEvidence.ALSO_STAFF;
import static org.schoolgate.core.activity.NameEvidence.DISGUISED;
import static org.schoolgate.core.activity.NameEvidence.FAMILY_NAME;
import static org.schoolgate.core.activity.NameEvidence.FIRST_NAME;
import static org.schoolgate.core.activity.NameEvidence.FULL_NAME;
import static org.schoolgate.core.activity.NameEvidence.INITIALS;
import static org.schoolgate.core.activity.NameEvidence.KNOWN_AS;
import static org.schoolgate.core.activity.NameEvidence.NOT_ON_ROSTER;
import static org.schoolgate.core.activity.NameEvidence.SHARED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.SchoolRecords;

class NamesTest {
    private static Find only(String text) {
        List<Find> finds = Finds.in(text, PUPIL_NAME);
        assertThat(finds).as(text).hasSize(1);
        return finds.get(0);
    }

    @Test
    void firstAndFamilyNameOfOnePupilAreCertain() {
        Find find = only("Yesterday Zoë Rasmussen swam a mile.");
        assertThat(find.certain()).isTrue();
        assertThat(find.evidence()).containsExactly(FULL_NAME);
        assertThat(find.span().start()).isEqualTo(10);
        assertThat(find.span().end()).isEqualTo(23);
        assertThat(find.pupils()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoe Rasmussen sang.", "ZOE RASMUSSEN sang.", "zoe rasmussen sang.", "Zoë Rasmussen's song.",
                "Zoe-Rasmussen sang.", "Z\u043Ee Rasmussen sang.", "Zoe\u0308 Rasmussen sang.",
                        "Z\u200Boe Rasmussen sang.",
                "\uD835\uDC19\uD835\uDC28\uD835\uDC1E Rasmussen sang.", "#ZoeRasmussen"
            })
    void staysCertainHoweverItIsSpelled(String text) {
        assertThat(only(text).certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They will read to Year 1.",
                "We will read, mark and learn.",
                "It may marsh up.",
                "WE WILL READ TODAY",
                "Mark wood with a pencil.",
                "We saw a rose hill of flowers."
            })
    void wordsThatArePupilsFullNamesToo(String text) {
        assertThat(Finds.in(text, PUPIL_NAME)).noneMatch(Find::certain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoe, Rasmussen said.",
                "Zoe.\nRasmussen",
                "Rasmussen, Zoe",
                "Zoe and Rasmussen",
                "Zoe B. Rasmussen",
                "@zoerasmussen",
                "https://oakfield.example/zoe-rasmussen",
                "Jean-Luc Adeyemi sang.",
                "Elin Prothero sang.",
                "Robin Fletcher sang."
            })
    void lessThanAFullNameIsNotCertain(String text) {
        assertThat(Finds.in(text, PUPIL_NAME)).isNotEmpty().noneMatch(Find::certain);
    }

    @Test
    void aNameOfTheStaffTooIsBoth() {
        assertThat(only("Robin Fletcher sang.").evidence()).containsExactlyInAnyOrder(FULL_NAME, ALSO_STAFF);
        assertThat(Finds.words("Robin Fletcher sang.", PERSON_NAME)).containsExactly("Robin Fletcher");
    }

    @Test
    void twoPupilsOfOneNameAreNotCertain() {
        List<Pupil> twins = List.of(
                Pupil.builder()
                        .id("a")
                        .firstName("Ottoline")
                        .familyName("Crave")
                        .build(),
                Pupil.builder()
                        .id("b")
                        .firstName("Ottoline")
                        .familyName("Crave")
                        .build());
        Find find = read(
                        "Ottoline Crave sang.",
                        SchoolRecords.builder().roster(twins).staff(List.of()).build())
                .get(0);
        assertThat(find.certain()).isFalse();
        assertThat(find.pupils()).containsExactly("a", "b");
        assertThat(find.evidence()).containsExactlyInAnyOrder(FULL_NAME, SHARED);
    }

    @Test
    void nothingIsCertainWhileTheStaffIsNotKnown() {
        List<Pupil> one = List.of(Pupil.builder()
                .id("a")
                .firstName("Ottoline")
                .familyName("Crave")
                .build());
        assertThat(read("Ottoline Crave", SchoolRecords.builder().roster(one).build()))
                .isNotEmpty()
                .noneMatch(Find::certain);
        Records withStaff = SchoolRecords.builder()
                .roster(one)
                .staff(List.of(
                        Person.builder().id("s").name("Mrs Ottoline Crave").build()))
                .build();
        assertThat(read("Ottoline Crave", withStaff)).isNotEmpty().noneMatch(Find::certain);
    }

    private static List<Find> read(String text, Records records) {
        TextReader reader = StandardTextReader.standard();
        return reader.read(List.of(new Passage("/text", text)), records).stream()
                .filter(find -> find.kind() == PUPIL_NAME)
                .toList();
    }

    @Test
    void evidenceSaysHowItWasMatched() {
        assertThat(only("Amelia sang.").evidence()).containsExactlyInAnyOrder(FIRST_NAME, SHARED);
        assertThat(only("Yus sang.").evidence()).containsExactly(KNOWN_AS);
        assertThat(only("A solo by Rasmussen.").evidence()).containsExactly(FAMILY_NAME);
        assertThat(only("Art by ZR in ink.").evidence()).containsExactly(INITIALS);
        assertThat(only("Rose sang.").evidence()).containsExactlyInAnyOrder(FIRST_NAME, ALSO_A_WORD);
        assertThat(only("Z\u043Ee R sang").evidence()).contains(FIRST_NAME, INITIALS, DISGUISED);
        assertThat(only("We met Jemima at the fair.").evidence()).containsExactly(NOT_ON_ROSTER);
    }

    @Test
    void theClassNamedNearNarrowsWhoItIs() {
        assertThat(only("Amelia sang.").pupils()).hasSize(2);
        assertThat(only("Amelia from 3K sang.").pupils()).hasSize(1);
        assertThat(only("Amelia in Year 5 sang.").pupils()).hasSize(1);
        assertThat(only("In 5H, Amelia sang.").pupils()).hasSize(1);
        assertThat(only("Amelia from 6T sang.").pupils()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May half term is near.",
                "We return in May.",
                "1 May is a holiday.",
                "Will you come?",
                "Hope to see you there.",
                "Mark the date.",
                "The summer fair is on Saturday.",
                "Our Summer fair is on Saturday.",
                "A robin sang.",
                "Victoria Park is open.",
                "St George's Day was fun.",
                "Harry Potter day was fun.",
                "Roses are red.",
                "Amber warning for rain: the fair moves inside.",
                "Our value is Hope.",
                "Daisy the cow came.",
                "Poppy Class sang.",
                "We went to Rose Cottage.",
                "May's newsletter is out.",
                "Christmas Eve is near.",
                "UK, PE and RE",
                "Olive branches grew.",
                "We hope and pray."
            })
    void wordsThatAreNoNamesHere(String text) {
        assertThat(Finds.in(text, PUPIL_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will's rocket flew.",
                "Well done Will!",
                "We thank Mark and Grace.",
                "May from 1C sang.",
                "Will won.",
                "It was Hope who sang.",
                "May (1C) sang.",
                "May's poem won.",
                "Thank you May and Will for your help.",
                "Will T sang.",
                "A poem by May.",
                "Rose petals from the garden were pressed.",
                "Rose leaves us in July."
            })
    void namesThatAreWordsToo(String text) {
        assertThat(Finds.in(text, PUPIL_NAME))
                .isNotEmpty()
                .allMatch(find -> find.evidence().contains(ALSO_A_WORD));
    }

    @Test
    void namesInsideHashtagsHandlesLinksAndFiles() {
        assertThat(Finds.words("#WellDoneAmelia", PUPIL_NAME)).containsExactly("Amelia");
        assertThat(Finds.words("#welldoneamelia", PUPIL_NAME)).containsExactly("amelia");
        assertThat(Finds.words("@ameliaclark2014", PUPIL_NAME)).containsExactly("ameliaclark");
        assertThat(Finds.words("https://a.example/siobhan-art.jpg", PUPIL_NAME)).containsExactly("siobhan");
        TextReader reader = StandardTextReader.standard();
        List<Find> finds = reader.read(List.of(new Passage("/media/0/fileName", "IMG_amelia.jpg")), Corpus.records());
        assertThat(finds).extracting(Find::written).containsExactly("amelia");
    }

    @Test
    void disguisesAreSaid() {
        for (String text : List.of(
                "A m e l i a sang", "A.m.e.l.i.a sang", "Ame\uD83C\uDF89lia sang", "Ameeeelia sang", "Am3lia sang")) {
            assertThat(Finds.in(text, PUPIL_NAME)).as(text).isNotEmpty();
        }
        assertThat(only("Am\u0435lia sang").evidence()).contains(DISGUISED);
        assertThat(only("A m e l i a sang").evidence()).contains(DISGUISED);
        assertThat(only("Am\u00E9lia sang").evidence()).doesNotContain(DISGUISED);
    }

    @Test
    void grownUps() {
        assertThat(Finds.words("Mrs Hall and Mr O\u2019Neill sang.", PERSON_NAME))
                .containsExactly("Mrs Hall", "Mr O\u2019Neill");
        assertThat(Finds.words("Our headteacher sang.", PERSON_NAME)).containsExactly("Our headteacher");
        assertThat(Finds.words("Please ask the class teacher.", PERSON_NAME)).isEmpty();
        assertThat(Finds.words("Our teachers sang.", PERSON_NAME)).isEmpty();
        assertThat(Finds.words("Don't miss Sports Day. Mr Men books", PERSON_NAME))
                .isEmpty();
    }
}
