package org.schoolgate.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.FactType.Source;

/** The catalogue against a table of what each fact is, kept apart from the code. */
class CatalogueTest {
    static Stream<Map<String, String>> rows() {
        List<String> lines = lines();
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            return row;
        });
    }

    private static List<String> lines() {
        try (InputStream table = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("facts.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    @Test
    void namesEachFactOnceInTheOrderOfTheTable() {
        assertThat(Facts.all())
                .extracting(FactType::name)
                .containsExactlyElementsOf(rows().map(row -> cell(row, "fact")).toList());
    }

    @Test
    void saysOfEachFactWhatTheTableSays() {
        assertSoftly(softly -> rows().forEach(row -> compare(softly, row)));
    }

    private static void compare(SoftAssertions softly, Map<String, String> row) {
        String fact = cell(row, "fact");
        FactType<?, ?> type = Facts.named(fact).orElseThrow();
        boolean never = cell(row, "asked").equals("-");
        softly.assertThat(type.source().name()).as(fact).isEqualTo(cell(row, "source"));
        softly.assertThat(type.kind().name()).as(fact).isEqualTo(cell(row, "kind"));
        softly.assertThat(type.activities()).as(fact).isEqualTo(activities(row));
        softly.assertThat(type.of().name()).as(fact).isEqualTo(cell(row, "subject"));
        softly.assertThat(type.asked().name()).as(fact).isEqualTo(never ? "NEVER" : cell(row, "asked"));
        softly.assertThat(type.askedOf().name()).as(fact).isEqualTo(never ? "NOBODY" : cell(row, "asked_of"));
        softly.assertThat(type.question().isEmpty()).as(fact).isEqualTo(never);
        softly.assertThat(type.controllable())
                .as(fact)
                .isEqualTo(cell(row, "controllable").equals("yes"));
        softly.assertThat(type.privacy().name()).as(fact).isEqualToIgnoringCase(cell(row, "privacy"));
        softly.assertThat(type.safe().map(String::valueOf)).as(fact).isEqualTo(safe(row));
        if (type.source() == Source.ANSWER) {
            softly.assertThat(type.type().name()).as(fact).isEqualTo(cell(row, "type"));
        }
    }

    private static Set<ActivityKind> activities(Map<String, String> row) {
        Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
        for (String kind : cell(row, "activities").split(",", -1)) {
            kinds.add(ActivityKind.valueOf(kind.strip()));
        }
        return kinds;
    }

    /** The table writes the safe value of a yes or no alone; that of an opinion is that there is none. */
    private static Optional<String> safe(Map<String, String> row) {
        String safe = cell(row, "safe_direction");
        return switch (safe) {
            case "true", "false" -> Optional.of(safe);
            default -> cell(row, "fact").equals("opinion") ? Optional.of("NONE") : Optional.empty();
        };
    }
}
