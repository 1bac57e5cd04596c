package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents say what is so: commands are run, Java is that of the sources, links lead somewhere. */
class DocumentsTest {
    private static final List<String> DOCUMENTS =
            List.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md");

    private static final Set<String> MAVEN = Set.of(
            "-am",
            "-DskipTests",
            "-Dtest=ApiTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dschoolgate.api=write",
            "verify",
            "install",
            "test-compile",
            "spotless:apply",
            "jacoco:check@branches",
            "pitest:mutationCoverage");

    /** A fenced block, and what is printed right after it. */
    private record Block(String document, String language, List<String> lines, List<String> output) {
        @Override
        public String toString() {
            return document + ": " + String.join(" ", lines);
        }
    }

    private static String read(String document) {
        try {
            return Files.readString(Run.ROOT.resolve(document));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = read(document).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                blocks.add(new Block(document, lines.get(i).substring(3), lines.subList(i + 1, end), List.of()));
                i = end;
            }
        }
        return withOutput(blocks);
    }

    private static List<Block> withOutput(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean printed =
                    i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
            all.add(new Block(
                    block.document(),
                    block.language(),
                    block.lines(),
                    printed ? blocks.get(i + 1).lines() : List.of()));
        }
        return all;
    }

    private static Stream<Block> of(String language) {
        return DOCUMENTS.stream()
                .flatMap(document -> blocks(document).stream())
                .filter(block -> block.language().equals(language));
    }

    static Stream<Block> commands() {
        return of("sh");
    }

    static Stream<Block> java() {
        return of("java");
    }

    static Stream<Block> xml() {
        return of("xml");
    }

    @Test
    void everyBlockIsOfAKindThatIsTried() {
        assertThat(DOCUMENTS.stream()
                        .flatMap(document -> blocks(document).stream())
                        .map(Block::language))
                .isNotEmpty()
                .allMatch(Set.of("sh", "text", "java", "xml")::contains);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsDoWhatTheDocumentSays(Block block) {
        String printed = "";
        for (String line : block.lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("mvn")) {
                maven(words);
            } else if (words[0].startsWith(".ci/")) {
                assertThat(Run.ROOT.resolve(words[0])).isExecutable();
            } else {
                assertThat(words[0]).isEqualTo("./schoolgate");
                printed += run(Arrays.copyOfRange(words, 1, words.length));
            }
        }
        if (!block.output().isEmpty()) {
            assertThat(printed.lines()).containsExactlyElementsOf(block.output());
        }
    }

    private static String run(String... words) {
        String[] here = Arrays.stream(words)
                .map(word -> word.endsWith(".json") ? Run.ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.of(here);
        assertThat(run.code()).isNotEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).isEmpty();
        return run.out().replace(Run.ROOT + "/", "");
    }

    /** This test is part of the build, so that the build's own command is being run; the others name what there is. */
    private static void maven(String... words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("-pl")) {
                i++;
                assertThat(Run.ROOT.resolve(words[i]).resolve("pom.xml")).exists();
            } else if (words[i].startsWith("-P")) {
                assertThat(read("pom.xml")).contains("<id>" + words[i].substring(2) + "</id>");
            } else {
                assertThat(words[i]).isIn(MAVEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("java")
    void javaIsThatOfTheSources(Block block) throws IOException {
        String wanted = plain(block.lines());
        try (Stream<Path> files = Files.walk(Run.ROOT)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .anyMatch(file -> plain(lines(file)).contains(wanted)))
                    .as(wanted)
                    .isTrue();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without the margin, which depends on where it stands. */
    private static String plain(List<String> lines) {
        return String.join("\n", lines.stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("xml")
    void coordinatesAreThoseOfTheBom(Block block) throws IOException {
        String bom = Files.readString(Run.ROOT.resolve("policy-bom/pom.xml"));
        String xml = String.join("\n", block.lines());
        List<String> artifacts = found("<artifactId>([^<]*)</artifactId>", xml);
        assertThat(artifacts).contains("policy-bom");
        assertThat(found("<artifactId>([^<]*)</artifactId>", bom)).containsAll(artifacts);
        assertThat(found("<version>([^<]*)</version>", xml))
                .containsExactly(found("<version>([^<]*)</version>", bom).get(0));
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void linksLeadSomewhere() {
        for (String document : DOCUMENTS) {
            for (String link : found("\\]\\(([^)#]+)\\)", read(document))) {
                assertThat(Run.ROOT.resolve(link)).exists();
            }
        }
    }

    @Test
    void theTableOfModulesIsWhole() throws IOException {
        String readme = read("README.md");
        for (String module : found("<artifactId>(policy-[^<]*)</artifactId>", read("policy-bom/pom.xml"))) {
            assertThat(readme).contains("`" + module + "`");
        }
    }
}
