package org.schoolgate.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside these classes: one or more words a line; a line that starts with # is a note. */
final class WordLists {
    private WordLists() {}

    /** The lines of a list that say something. */
    static List<String> lines(String list) {
        try (InputStream stream = WordLists.class.getResourceAsStream(list)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + list + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list of words parted by spaces. */
    static List<String> words(String list) {
        return lines(list).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }
}
