package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.json.Limits;
import org.schoolgate.json.RecordsReader;
import org.schoolgate.testkit.MarkedSchools;

/**
 * Damaged documents and words: {@code schoolgate.hostile.inputs} says how many are made of the seeds (3,000),
 * {@code schoolgate.laws.seed} which. The campaign lets a fuzzer that watches the code look for more.
 */
class HostileInputTest {
    private static final long SEED = Long.getLong("schoolgate.laws.seed", 1);
    private static final int INPUTS = Integer.getInteger("schoolgate.hostile.inputs", 3_000);
    private static final byte[][] PIECES = pieces(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\u0000",
            "\\ud800",
            "1e999",
            "-0",
            "null",
            "true",
            "\"at\":",
            "\"form\":",
            "\u00e9\u0301",
            "\u202e",
            "\ud83d\ude80",
            "@",
            "#",
            "https://",
            "....",
            "\u0130",
            "\n",
            "01632 960123");

    private static byte[][] pieces(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** One well-formed input of each sort; the first byte says which. */
    static List<byte[]> seeds() {
        MarkedSchools schools = new MarkedSchools(SEED);
        List<byte[]> seeds = new ArrayList<>();
        for (ActivityKind kind : ActivityKind.values()) {
            seeds.add(input(0, schools.draft(kind)));
            seeds.add(input(0, schools.faulty(schools.draft(kind))));
        }
        seeds.add(input(1, schools.records()));
        seeds.add(input(
                2, "Zqxtilda Zqxmarrowby of 5K won! Ring 01632 960123, see https://a.example/b?c=d @x #y, age 7."));
        return seeds;
    }

    private static byte[] input(int sort, String text) {
        byte[] rest = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[rest.length + 1];
        all[0] = (byte) sort;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Test
    void damagedInputIsReadOrRefusedAndNothingIsThrown() {
        Random random = new Random(SEED);
        List<byte[]> seeds = seeds();
        for (int n = 0; n < INPUTS; n++) {
            byte[] input = seeds.get(random.nextInt(seeds.size()));
            for (int i = random.nextInt(4); i >= 0; i--) {
                input = damaged(input, random);
            }
            tryOut(n, input);
        }
    }

    private static void tryOut(int n, byte[] input) {
        try {
            HostileInput.fuzzerTestOneInput(input);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(
                    "seed " + SEED + ", input " + n + ": " + new String(input, StandardCharsets.UTF_8), thrown);
        }
    }

    private static byte[] damaged(byte[] input, Random random) {
        int at = 1 + random.nextInt(input.length);
        int end = Math.min(input.length, at + random.nextInt(12));
        byte[] copied = Arrays.copyOfRange(input, Math.min(at, end), end);
        return switch (random.nextInt(4)) {
            case 0 -> spliced(input, at, at, PIECES[random.nextInt(PIECES.length)]);
            case 1 -> spliced(input, at, Math.max(at, end), new byte[0]);
            case 2 -> spliced(input, at, at, copied);
            default -> spliced(input, at, Math.min(input.length, at + 1), new byte[] {(byte) random.nextInt(256)});
        };
    }

    private static byte[] spliced(byte[] input, int from, int to, byte[] between) {
        byte[] all = new byte[input.length - (to - from) + between.length];
        System.arraycopy(input, 0, all, 0, from);
        System.arraycopy(between, 0, all, from, between.length);
        System.arraycopy(input, to, all, from + between.length, input.length - to);
        return all;
    }

    /** Far above what {@link Limits} lets in, and far below what would be noticed as memory or time. */
    @ParameterizedTest
    @ValueSource(strings = {"depth", "length", "number", "key", "text", "exponent"})
    void bombsAreRefusedAtOnce(String sort) {
        String bomb = switch (sort) {
            case "depth" -> "{\"pupils\":".repeat(500_000);
            case "length" -> " ".repeat(Limits.LENGTH + 1);
            case "number" -> "{\"form\": " + "9".repeat(2_000_000) + "}";
            case "key" -> "{\"" + "k".repeat(2_000_000) + "\": 1}";
            case "text" -> "{\"school\": \"" + "t".repeat(2_000_000) + "\"}";
            default -> "{\"form\": 1e" + "9".repeat(15) + "}";
        };
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(RecordsReader.standard().read(bomb).faults()).isNotEmpty();
            assertThat(RecordsReader.standard()
                            .read(bomb.getBytes(StandardCharsets.UTF_8))
                            .faults())
                    .isNotEmpty();
        });
    }
}
