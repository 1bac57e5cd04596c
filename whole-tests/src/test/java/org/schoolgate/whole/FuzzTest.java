package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fuzzer that watches which code is reached looks for input that breaks {@link HostileInput}.
 * {@code schoolgate.fuzz.seconds} says for how long (60), {@code schoolgate.laws.seed} where it starts.
 */
@Tag("campaign")
class FuzzTest {
    @Test
    void noInputIsFoundThatBreaksAReader(@TempDir Path folder) throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        List<byte[]> seeds = HostileInputTest.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path log = folder.resolve("log");
        Process fuzzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + HostileInput.class.getName(),
                        "--instrumentation_includes=org.schoolgate.**",
                        "-max_total_time=" + Integer.getInteger("schoolgate.fuzz.seconds", 60),
                        "-seed=" + Long.getLong("schoolgate.laws.seed", 1),
                        "-max_len=20000",
                        "-timeout=60",
                        corpus.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = fuzzer.waitFor();
        String said = Files.readString(log);
        String end = said.substring(Math.max(0, said.length() - 4_000));
        assertThat(code).as(end).isZero();
        assertThat(said).contains("cov: ").contains("Done ");
    }
}
