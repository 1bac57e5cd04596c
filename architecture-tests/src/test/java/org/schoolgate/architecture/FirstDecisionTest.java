package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the first decision of a fresh JVM loads, counted and not timed: starting is loading classes and linking lambdas,
 * and hardly anything else.
 */
class FirstDecisionTest {
    /** Our classes, with a few to spare; some two hundred and fifty are values handed in and what every rule is made of. */
    private static final int MOST_CLASSES = 285;

    /** Each lambda is a class that the JVM makes when it first comes by: as dear as two classes that are read. */
    private static final int MOST_LAMBDAS = 240;

    @TempDir
    private static Path folder;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void decideInAFreshJvm() throws IOException, InterruptedException {
        Path log = folder.resolve("loaded");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrdinaryPost.class.getName(),
                        "ashton-hayes")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        loaded = Files.readAllLines(log).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void nothingButCoreAndThePolicyThatIsNamed() {
        assertThat(loaded)
                .filteredOn(name -> !name.matches("(java|jdk|sun|com\\.sun)\\..*"))
                .filteredOn(name -> !name.startsWith("org.schoolgate.architecture."))
                .isNotEmpty()
                .allMatch(name -> name.matches("org\\.schoolgate\\.(core|rules\\.ashtonhayes)\\..*"));
    }

    @Test
    void nothingOfTheJdkThatTakesLong() {
        assertThat(loaded).doesNotContain("java.lang.runtime.ObjectMethods", "java.util.Formatter");
    }

    @Test
    void fewClassesAndLambdas() {
        Predicate<String> lambda = name -> name.contains("$$Lambda");
        List<String> ours = loaded.stream()
                .filter(name -> name.startsWith("org.schoolgate."))
                .toList();
        assertThat(ours).filteredOn(lambda).hasSizeLessThan(MOST_LAMBDAS);
        assertThat(ours).filteredOn(lambda.negate()).hasSizeLessThan(MOST_CLASSES);
    }
}
