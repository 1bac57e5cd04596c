package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.twitter.twittertext.Extractor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Handles, hashtags and links against X's own library, on generated texts: {@code schoolgate.oracle.texts} says how many
 * (100,000).
 */
class SignsOracleTest {
    private static final int TEXTS = Integer.getInteger("schoolgate.oracle.texts", 100_000);
    private static final long SEED = 20_261_121;

    private static final int LONGEST_ON_X = 20;
    private static final Duration LONGEST_TIME = Duration.ofMinutes(5);
    private static final String[] BITS = {
        "@",
        "#",
        "@",
        "#",
        ".",
        "..",
        "/",
        ":",
        "://",
        "http://",
        "https://",
        "HTTPS://",
        "www.",
        "-",
        "_",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "(",
        ")",
        "?",
        "!",
        "&",
        "=",
        "%",
        "'",
        "\u2019",
        ",",
        ";",
        "$",
        "*",
        "+",
        "~",
        "RT",
        "RT @",
        "oakfield",
        "Year",
        "4B",
        "amelia",
        "a",
        "b1",
        "x",
        "museum",
        "example",
        "com",
        "org.uk",
        "uk",
        "co",
        "it",
        "info",
        "de",
        "io",
        "bit.ly/",
        "t.co/a",
        "oakfield.co.uk",
        "example.org/visit",
        "example.com/a(b)c",
        "a?b=c&d",
        "index.html",
        "é",
        "Zoë",
        "ñ.com",
        "\u0430",
        "рф",
        "日本",
        "语",
        "\uD83C\uDF89",
        "\uFE0F",
        "\u20E3",
        "1",
        "23",
        "007",
        "[",
        "]",
        "|",
        "{",
        "\"",
        "<",
        ">",
        "\u2026",
        "\u00A0",
        "\u200D",
        "\u202E",
        "\uFF20",
        "\uFF03",
        "_x_",
        "a_b.com",
        "-a.com",
        "a-.com",
        "xn--a",
        ":80",
        ":8080/",
        "/path/",
        "#tag",
        "@user",
        "@user_name_that_goes_on",
        "me@example.org",
        "example.org.",
        "(example.org)",
        "example.museum"
    };

    /** A handle, hashtag or link; {@code ours} says which of the two readers saw it. */
    private record Seen(String what, int start, int end, boolean ours) {
        boolean overlaps(Seen other) {
            return start < other.end && other.start < end;
        }

        boolean isSameAs(Seen other) {
            return what.equals(other.what) && start == other.start && end == other.end;
        }

        int length() {
            return end - start;
        }
    }

    /** What both readers saw in one text. */
    private record Both(String text, List<Seen> ours, List<Seen> theirs, List<Sign> signs) {
        static Both of(Extractor oracle, String text) {
            return new Both(text, SignsOracleTest.ours(text), SignsOracleTest.theirs(oracle, text), Signs.in(text));
        }

        /** What one of the two saw and the other did not. */
        List<Seen> differences() {
            return Stream.concat(ours.stream(), theirs.stream())
                    .filter(seen -> others(seen).stream().noneMatch(seen::isSameAs))
                    .toList();
        }

        List<Seen> others(Seen seen) {
            return seen.ours() ? theirs : ours;
        }

        String written(Seen seen) {
            return text.substring(seen.start(), seen.end());
        }

        boolean isScheme(Seen seen) {
            return seen.what().equals("URL") && written(seen).contains("://");
        }
    }

    /** Why the two may differ on one thing seen: a predicate on that very thing, tried in this order. */
    private enum Meant {
        /** We tell an e-mail address apart; X reads a handle or a link in it. */
        EMAIL {
            @Override
            boolean explains(Both both, Seen seen) {
                return !seen.ours()
                        && both.signs().stream()
                                .anyMatch(sign -> sign.kind() == Sign.Kind.EMAIL
                                        && seen.start() < sign.end()
                                        && sign.start() < seen.end());
            }
        },
        /** We read a handle of more than 20 signs whole, as Facebook has them; X cuts it, or takes none of it. */
        LONG_HANDLE {
            @Override
            boolean explains(Both both, Seen seen) {
                int end = seen.start() + 1;
                while (end < both.text().length()
                        && SignChars.username(both.text().charAt(end))) {
                    end++;
                }
                boolean isCut = seen.ours() ? seen.end() == end : seen.length() == LONGEST_ON_X + 1;
                return seen.what().equals("MENTION") && isCut && end - seen.start() > LONGEST_ON_X + 1;
            }
        },
        /** X takes {@code @somebody/list} together, or refuses both; we take the handle. */
        LIST {
            @Override
            boolean explains(Both both, Seen seen) {
                int slash = seen.ours() ? seen.end() : both.text().indexOf('/', seen.start());
                boolean isBeforeSlash = slash >= 0
                        && slash < both.text().length()
                        && both.text().charAt(slash) == '/';
                boolean isHandle = seen.ours()
                        || both.ours().stream().anyMatch(our -> our.start() == seen.start() && our.end() == slash);
                return seen.what().equals("MENTION") && isBeforeSlash && isHandle;
            }
        },
        /** X ends a link of its own shortener after the letters and digits of its path; we do not. */
        SHORTENER {
            @Override
            boolean explains(Both both, Seen seen) {
                return seen.what().equals("URL")
                        && both.written(seen).toLowerCase(Locale.ROOT).matches("https?://t\\.co/.*")
                        && both.others(seen).stream()
                                .anyMatch(other -> other.what().equals("URL") && other.start() == seen.start());
            }
        },
        /** After {@code http://} any host counts with us. */
        ANY_HOST {
            @Override
            boolean explains(Both both, Seen seen) {
                return seen.ours() && both.isScheme(seen);
            }
        },
        /** What X sees lies in, or across, a link after {@code http://} that we alone see. */
        IN_ANY_HOST {
            @Override
            boolean explains(Both both, Seen seen) {
                return !seen.ours()
                        && both.differences().stream()
                                .anyMatch(our -> our.ours() && both.isScheme(our) && our.overlaps(seen));
            }
        },
        /** A handle right behind such a link: X sees the link's host as letters before the @. */
        BEHIND_ANY_HOST {
            @Override
            boolean explains(Both both, Seen seen) {
                return seen.ours()
                        && seen.what().equals("MENTION")
                        && both.ours().stream().anyMatch(our -> our.end() == seen.start() && both.isScheme(our));
            }
        },
        /** A letter with an accent belongs to the host that it begins; X leaves the first of a row out. */
        ACCENT {
            @Override
            boolean explains(Both both, Seen seen) {
                return seen.what().equals("URL")
                        && both.others(seen).stream().anyMatch(other -> {
                            Seen our = seen.ours() ? seen : other;
                            Seen their = seen.ours() ? other : seen;
                            return our.end() == their.end()
                                    && our.start() == their.start() - 1
                                    && SignChars.accented(both.text().charAt(our.start()));
                        });
            }
        },
        /** X refuses a host with a label that is no proper Punycode; we show it. */
        PUNYCODE {
            @Override
            boolean explains(Both both, Seen seen) {
                return seen.ours()
                        && seen.what().equals("URL")
                        && both.written(seen).contains("xn--");
            }
        },
        /** X takes what is glued to an earlier host, without a space, for used up; we still read a link in it. */
        USED_UP {
            @Override
            boolean explains(Both both, Seen seen) {
                int space = seen.start();
                while (space > 0 && !Character.isWhitespace(both.text().charAt(space - 1))) {
                    space--;
                }
                String glued = both.text().substring(space, seen.start());
                return seen.ours() && seen.what().equals("URL") && (glued.indexOf('.') >= 0 || glued.contains("://"));
            }
        },
        /** What X sees lies in a link that we alone see, glued to an earlier host. */
        IN_USED_UP {
            @Override
            boolean explains(Both both, Seen seen) {
                return !seen.ours()
                        && both.differences().stream()
                                .anyMatch(our -> our.ours()
                                        && our.start() < seen.start()
                                        && our.end() >= seen.end()
                                        && USED_UP.explains(both, our));
            }
        };

        abstract boolean explains(Both both, Seen seen);
    }

    @Test
    void agreesWithTheLibraryThatXPublishes() {
        assertTimeoutPreemptively(LONGEST_TIME, SignsOracleTest::compare);
    }

    private static void compare() {
        Random random = new Random(SEED);
        Extractor oracle = new Extractor();
        Map<Meant, Integer> explained = new EnumMap<>(Meant.class);
        List<String> unexplained = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Both both = Both.of(oracle, text(random));
            for (Seen seen : both.differences()) {
                Optional<Meant> why = Arrays.stream(Meant.values())
                        .filter(meant -> meant.explains(both, seen))
                        .findFirst();
                why.ifPresentOrElse(
                        meant -> explained.merge(meant, 1, Integer::sum),
                        () -> unexplained.add(quoted(both.text()) + " " + seen));
            }
        }
        System.out.println("seed " + SEED + ": " + TEXTS + " texts; differences explained " + explained + ", others "
                + unexplained.size());
        assertThat(unexplained.stream().limit(20).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int bits = 1 + random.nextInt(12);
        for (int i = 0; i < bits; i++) {
            text.append(BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    private static List<Seen> theirs(Extractor oracle, String text) {
        return oracle.extractEntitiesWithIndices(text).stream()
                .filter(entity -> entity.getType() != Extractor.Entity.Type.CASHTAG)
                .map(entity -> new Seen(entity.getType().name(), entity.getStart(), entity.getEnd(), false))
                .toList();
    }

    private static List<Seen> ours(String text) {
        return Signs.in(text).stream()
                .filter(sign -> sign.kind() != Sign.Kind.EMAIL)
                .map(sign -> new Seen(name(sign.kind()), sign.start(), sign.end(), true))
                .toList();
    }

    private static String name(Sign.Kind kind) {
        return switch (kind) {
            case HANDLE -> "MENTION";
            case HASHTAG -> "HASHTAG";
            default -> "URL";
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            if (sign < 0x20 || sign > 0x7E) {
                quoted.append(String.format("\\u%04X", sign));
            } else {
                quoted.append((char) sign);
            }
        });
        return quoted.append('"').toString();
    }
}
