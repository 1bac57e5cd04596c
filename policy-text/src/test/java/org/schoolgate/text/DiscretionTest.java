package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.school.Records;

/** Nothing that identifies a child leaves by a side door; readers of a school's own fit in. */
class DiscretionTest {
    private static final Records RECORDS = Corpus.records();

    @Test
    void nothingPrintsAName() {
        NameIndex index = new NameIndex(RECORDS);
        Reading reading = new Reading(new Passage("/text", "Amelia Clark sang."), index);
        new NameFinder(reading).find();
        List<Object> values = List.of(
                index,
                reading,
                reading.words,
                reading.finds(),
                index.initials(),
                NameForms.family("Clark"),
                PersonName.of("Amelia Clark"),
                new PieceCutter(reading.words, reading.classes, reading.regions, index).cut(),
                StandardTextReader.standard());
        assertThat(values)
                .allSatisfy(value -> assertThat(value.toString().toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("amelia", "clark"));
    }

    @Test
    void evidenceIsReadInOneOrder() {
        Find find = Finds.in("Z\u043Ee R sang", FindKind.PUPIL_NAME).get(0);
        assertThat(find.evidence())
                .containsExactly(NameEvidence.FIRST_NAME, NameEvidence.INITIALS, NameEvidence.DISGUISED);
    }

    @Test
    void everyKindIsLookedFor() {
        assertThat(StandardTextReader.standard().looksFor()).containsExactlyInAnyOrder(FindKind.values());
    }

    @Test
    void theIndexIsKeptForAsLongAsTheListsAre() {
        Indexed made = Indexed.of(RECORDS, Indexed::none);
        assertThat(Indexed.of(RECORDS, () -> made)).isSameAs(made);
        assertThat(Indexed.of(Corpus.records(), () -> made)).isNotSameAs(made);
    }

    @Test
    void aReaderOfTheSchoolsOwnSignsItsFinds() {
        PassageReader own = (passage, records) ->
                List.of(Find.of(FindKind.OPINION, new Span(passage.in(), 0, 2), "We", "whatever"));
        TextReader named = own.named("house-style", Set.of(FindKind.OPINION));
        assertThat(named.read(List.of(new Passage("/text", "We sang.")), RECORDS))
                .extracting(Find::reader)
                .containsExactly("house-style");
        assertThat(TextReader.all(List.of(StandardTextReader.standard(), named))
                        .read(List.of(new Passage("/text", "Amelia sang.")), RECORDS))
                .extracting(Find::reader)
                .containsExactly("schoolgate-text", "house-style");
    }

    @Test
    void aReaderThatPointsElsewhereIsRefusedWithoutItsWords() {
        PassageReader beyond = (passage, records) -> List.of(new Find(
                FindKind.OPINION,
                new Span("/text", 0, 99),
                "Amelia",
                List.of(),
                Set.of(),
                false,
                Optional.empty(),
                0,
                "x"));
        TextReader named = beyond.named("own", Set.of(FindKind.OPINION));
        assertThatThrownBy(() -> named.read(List.of(new Passage("/text", "Amelia")), RECORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own")
                .hasMessageNotContaining("Amelia");
    }
}
