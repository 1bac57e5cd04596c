package org.schoolgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Handles, hashtags and links against X's own library, on generated texts. */
class SignsOracleTest {
    private static final int TEXTS = 100_000;
    private static final long SEED = 20_261_121;

    private static final int LONGEST_ON_X = 20;
    private static final Pattern USED_UP = Pattern.compile("[-_./@\uFF20][^\\s]*\\.[a-zA-Z\u0430-\u044F]");
    private static final Pattern GLUED = Pattern.compile(
            "[A-Za-z0-9@#$\uFF20\uFF03]https?://|https?://\\S*[\uFF20\uFF03]", Pattern.CASE_INSENSITIVE);

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

    private record Seen(String what, int start, int end) {}

    @Test
    void agreesWithTheLibraryThatXPublishes() {
        Random random = new Random(SEED);
        Extractor oracle = new Extractor();
        List<String> differences = new ArrayList<>();
        int explained = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            List<Seen> theirs = theirs(oracle, text);
            List<Seen> ours = ours(text);
            if (!ours.equals(theirs)) {
                if (isExplained(text, ours, theirs)) {
                    explained++;
                } else {
                    differences.add(quoted(text) + "\n   ours " + ours + "\n   theirs " + theirs);
                }
            }
        }
        System.out.println("seed " + SEED + ": " + TEXTS + " texts, " + explained + " explained differences, "
                + differences.size() + " others");
        assertThat(differences.stream().limit(20).collect(Collectors.joining("\n")))
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
                .map(entity -> new Seen(entity.getType().name(), entity.getStart(), entity.getEnd()))
                .toList();
    }

    private static List<Seen> ours(String text) {
        return Signs.in(text).stream()
                .filter(sign -> sign.kind() != Sign.Kind.EMAIL)
                .map(sign -> new Seen(name(sign.kind()), sign.start(), sign.end()))
                .toList();
    }

    private static String name(Sign.Kind kind) {
        return switch (kind) {
            case HANDLE -> "MENTION";
            case HASHTAG -> "HASHTAG";
            default -> "URL";
        };
    }

    /**
     * Takes the differences that are meant out of both, and says whether the rest agrees. A handle longer than X allows is
     * read whole; after a scheme any host counts, and one that is glued to other letters none (nor is one with a full-width @ or # behind it compared); an e-mail address is told
     * apart first; a link of X's own shortener is not cut; a list of somebody's is read as the handle; a letter with an accent
     * that begins the text belongs to the link. Where X's library takes a host that is glued to a hyphen, an underscore, a full
     * stop, a slash or an @ for used up, with all that follows, we still read a link that follows: more is found, never less.
     */
    private static boolean isExplained(String text, List<Seen> ours, List<Seen> theirs) {
        List<Seen> meant = new ArrayList<>();
        for (Sign sign : Signs.in(text)) {
            String written = text.substring(sign.start(), sign.end());
            boolean isMeant = switch (sign.kind()) {
                case EMAIL -> true;
                case HANDLE ->
                    written.length() > LONGEST_ON_X + 1 || sign.end() < text.length() && text.charAt(sign.end()) == '/';
                case LINK ->
                    written.contains("://") && !theirs.contains(new Seen("URL", sign.start(), sign.end()))
                            || sign.start() == 0 && SignChars.accented(written.charAt(0));
                case HASHTAG -> false;
            };
            if (isMeant) {
                meant.add(new Seen(name(sign.kind()), sign.start(), sign.end()));
            }
        }
        theirs.stream().filter(SignsOracleTest::isCutHandle).forEach(meant::add);
        boolean glued = GLUED.matcher(text).find();
        return glued || without(ours, meant).equals(without(theirs, meant)) || isMore(text, ours, theirs, meant);
    }

    private static boolean isMore(String text, List<Seen> ours, List<Seen> theirs, List<Seen> meant) {
        List<Seen> more = new ArrayList<>(without(ours, meant));
        more.removeAll(theirs);
        return more.stream().allMatch(seen -> seen.what().equals("URL"))
                && ours.containsAll(without(without(theirs, meant), more))
                && USED_UP.matcher(text).find();
    }

    private static boolean isCutHandle(Seen seen) {
        return seen.what().equals("MENTION") && seen.end() - seen.start() == LONGEST_ON_X + 1;
    }

    private static List<Seen> without(List<Seen> seen, List<Seen> meant) {
        return seen.stream()
                .filter(one ->
                        meant.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end()))
                .toList();
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
