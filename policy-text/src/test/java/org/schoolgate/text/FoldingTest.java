package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in disguise are compared as the letters that they stand for, from the first of each row to the last. */
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "24B6,a", "24CF,z", "24D0,a", "24E9,z", "1F130,a", "1F149,z", "1F150,a", "1F169,z", "1F170,a", "1F189,z",
        "1D400,a", "FF21,a", "FF5A,z", "FF10,0", "212A,k"
    })
    void standsForALetter(String codePoint, String letter) {
        assertThat(Folding.fold(Character.toString(Integer.parseInt(codePoint, 16))))
                .isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"0027", "2018", "2019", "FF07", "00AD", "200B", "0301"})
    void standsForNoLetter(String codePoint) {
        assertThat(Folding.fold("a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b"))
                .isEqualTo("ab");
    }
}
