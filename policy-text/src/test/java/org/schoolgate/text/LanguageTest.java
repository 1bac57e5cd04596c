package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.activity.FindKind.ACCOUNT_MENTION;
import static org.schoolgate.core.activity.FindKind.ADVERTISING;
import static org.schoolgate.core.activity.FindKind.CALL_FOR_REPLIES;
import static org.schoolgate.core.activity.FindKind.CRITICISM;
import static org.schoolgate.core.activity.FindKind.DETAIL;
import static org.schoolgate.core.activity.FindKind.LANGUAGE;
import static org.schoolgate.core.activity.FindKind.OFFENSIVE_WORD;
import static org.schoolgate.core.activity.FindKind.ONE_PERSON_WORDING;
import static org.schoolgate.core.activity.FindKind.OPINION;
import static org.schoolgate.core.activity.FindKind.PRIVATE_DETAIL;
import static org.schoolgate.core.activity.FindKind.SCHOOL_AFFILIATION;
import static org.schoolgate.core.activity.FindKind.WORDING_FAULT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "Penistone",
                "a cockerel",
                "Dick Whittington",
                "a shuttlecock",
                "Essex and Sussex",
                "our class",
                "please assess",
                "Matsushita",
                "the therapist",
                "great tits",
                "analysis",
                "Mr Cocks",
                "Moby Dick",
                "a cocktail",
                "bassoon",
                "mass in the church",
                "grape and drape",
                "pass the ball",
                "hello",
                "shell"
            })
    void innocentWordsStaySilent(String text) {
        assertThat(Finds.in(text, OFFENSIVE_WORD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "you idiot, 1",
        "what a bastard, 2",
        "f**k this, 3",
        "sh1t, 2",
        "s h i t, 2",
        "shiiiit, 2",
        "what the fuuuuck, 3",
        "\u0455hit, 2",
        "a w*nker, 2",
        "$hit, 2",
        "you retard, 2",
        "bloody hell, 1"
    })
    void badWordsHaveAGradeHoweverTheyAreWritten(String text, int grade) {
        assertThat(Finds.in(text, OFFENSIVE_WORD)).as(text).isNotEmpty().allMatch(find -> find.grade() == grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done to everyone who took part.",
                "Thank you for your support.",
                "Well done, Oakfield!",
                "Congratulations to Year 6.",
                "Shout out to Class 4B.",
                "Thank you to all the parents.",
                "Good luck to the team.",
                "A much better lesson in maths today from Year 5."
            })
    void praiseOfManyIsNotOfOne(String text) {
        assertThat(Finds.in(text, ONE_PERSON_WORDING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done Amelia!",
                "Thank you to Mrs Hall for the cakes.",
                "@somebody thank you",
                "Well done to Will for his goal.",
                "A cheer for the driver of our bus.",
                "Well done, you were brilliant.",
                "Star of the week is Noah.",
                "A much better lesson from one of our Year 5 pupils."
            })
    void praiseOfOne(String text) {
        assertThat(Finds.in(text, ONE_PERSON_WORDING)).isNotEmpty();
    }

    @Test
    void markersOfOpinionBlameAndQuestions() {
        assertThat(Finds.words("In my view it is fine.", OPINION)).containsExactly("In my view");
        assertThat(Finds.words("It was disgraceful.", CRITICISM)).containsExactly("disgraceful");
        assertThat(Finds.words("What do you think?", CALL_FOR_REPLIES)).isNotEmpty();
        assertThat(Finds.words("Lost a glove? Look in the hall.", CALL_FOR_REPLIES))
                .isEmpty();
        assertThat(Finds.words("Bikes for sale", ADVERTISING)).containsExactly("for sale");
        assertThat(Finds.words("We raised £312 at the sale of bulbs.", ADVERTISING))
                .isNotNull();
    }

    @Test
    void faultsOfWordingSayWhichSort() {
        assertThat(Finds.details("The childrens model", WORDING_FAULT)).containsExactly("LANGUAGE childrens");
        assertThat(Finds.details("The children's model", WORDING_FAULT)).isEmpty();
        assertThat(Finds.details("Great!!!", WORDING_FAULT)).containsExactly("TONE !!!");
        assertThat(Finds.details("Great!", WORDING_FAULT)).isEmpty();
        assertThat(Finds.details("THE GATES ARE SHUT", WORDING_FAULT)).containsExactly("TONE THE GATES ARE SHUT");
        assertThat(Finds.details("PTA and PE for KS2", WORDING_FAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring 01632 960123 today|TELEPHONE 01632 960123",
                "ring +44 7700 900123|TELEPHONE +44 7700 900123",
                "at M1 1AE now|POSTCODE M1 1AE",
                "to SW1A 2AA|POSTCODE SW1A 2AA",
                "at 3.30pm sharp|TIME 3.30pm",
                "at 15:30 sharp|TIME 15:30",
                "at 3pm sharp|TIME 3pm",
                "on Friday 23 January 2026|DATE Friday 23 January 2026",
                "on 05/03/2026|DATE 05/03/2026",
                "on 2026-03-05|DATE 2026-03-05",
                "she is aged 7 now|AGE aged 7",
                "a 7-year-old cat|AGE 7-year-old",
                "at 12 Mill Lane|ADDRESS 12 Mill Lane",
                "to office@oakfield.example|EMAIL office@oakfield.example"
            })
    void details(String text, String expected) {
        assertThat(Finds.details(text, DETAIL)).containsExactly(expected);
    }

    @Test
    void privateDetailsSayWhichSort() {
        assertThat(Finds.details("ring 01632 960123", PRIVATE_DETAIL)).containsExactly("PRIVATE 01632 960123");
        assertThat(Finds.details("car AB12 CDE", PRIVATE_DETAIL)).containsExactly("PRIVATE AB12 CDE");
        assertThat(Finds.details("this is confidential", PRIVATE_DETAIL)).containsExactly("CONFIDENTIAL confidential");
        assertThat(Finds.details("at 3pm on Friday", PRIVATE_DETAIL)).isEmpty();
        assertThat(Finds.details("Year 4 made 12 boats in 2026", PRIVATE_DETAIL))
                .isEmpty();
    }

    @Test
    void theSchoolsNameAndHandles() {
        assertThat(Finds.details("A day at Oakfield.", SCHOOL_AFFILIATION)).containsExactly("NAME Oakfield");
        assertThat(Finds.details("Oakfield's day", SCHOOL_AFFILIATION)).containsExactly("NAME Oakfield");
        assertThat(Finds.details("See @oakfieldpri now", SCHOOL_AFFILIATION)).containsExactly("HANDLE @oakfieldpri");
        assertThat(Finds.details("A day at Millbrook Primary School", SCHOOL_AFFILIATION))
                .isEmpty();
        assertThat(Finds.words("See @oakfieldpri now", ACCOUNT_MENTION)).isEmpty();
        assertThat(Finds.words("See @oakfieldprix now", ACCOUNT_MENTION)).containsExactly("@oakfieldprix");
    }

    @Test
    void otherLanguageIsShown() {
        assertThat(Finds.details("We are at the museum", LANGUAGE)).containsExactly("LOCATION_NOW We are at");
        assertThat(Finds.details("Our star of the week", LANGUAGE)).containsExactly("SINGLING_OUT star of the week");
        assertThat(Finds.details("We apologise for the delay", LANGUAGE)).containsExactly("APOLOGY apologise");
    }
}
