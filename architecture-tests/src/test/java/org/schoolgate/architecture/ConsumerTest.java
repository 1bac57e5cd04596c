package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of somebody else's, compiled against the jars and run: on the class path, as a module, and linked to an image. */
class ConsumerTest {
    private static final String MODULE = "org.example.consumer";
    private static final Path HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    static Path folder;

    private static Path classes;

    /** The jars that the program needs while it runs: ours, but for the test kit, and what they require. */
    private static List<Path> jars() {
        List<Path> jars = new ArrayList<>(Shipped.jars().values());
        jars.removeIf(jar -> jar.getFileName().toString().startsWith("policy-testkit"));
        Signatures.classPath().stream()
                .filter(jar -> jar.getFileName().toString().matches("(slf4j-api|jspecify|jackson-core)-.*\\.jar"))
                .forEach(jars::add);
        return jars;
    }

    private static String path() {
        return jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @BeforeAll
    static void compile() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        Path sources = Path.of(System.getProperty("consumer"));
        tool(
                "javac",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "--class-path",
                classes.toString(),
                "--module-path",
                path(),
                "-Xlint:all,-requires-automatic",
                "-Werror",
                sources.resolve("module-info.java").toString(),
                sources.resolve("org/example/consumer/Main.java").toString());
    }

    private static void tool(String name, String... arguments) {
        StringWriter said = new StringWriter();
        int code =
                ToolProvider.findFirst(name).orElseThrow().run(new PrintWriter(said), new PrintWriter(said), arguments);
        assertThat(code).as(said.toString()).isZero();
    }

    @Test
    void everyJarThatItNeedsIsARealModule() {
        assertThat(ModuleFinder.of(jars().toArray(Path[]::new)).findAll())
                .hasSizeGreaterThan(8)
                .noneMatch(module -> module.descriptor().isAutomatic())
                .extracting(module -> module.descriptor().name())
                .contains("org.slf4j", "org.jspecify", "com.fasterxml.jackson.core");
    }

    @Test
    void runsOnTheClassPath() throws IOException, InterruptedException {
        decidesByEveryPolicy(HOME, "-cp", path() + File.pathSeparator + classes, MODULE + ".Main");
    }

    @Test
    void runsAsAModule() throws IOException, InterruptedException {
        decidesByEveryPolicy(HOME, "-p", path() + File.pathSeparator + classes, "-m", MODULE + "/" + MODULE + ".Main");
    }

    @Test
    void runsInAnImage() throws IOException, InterruptedException {
        Path image = folder.resolve("image");
        tool(
                "jlink",
                "--module-path",
                path() + File.pathSeparator + classes,
                "--add-modules",
                MODULE + "," + policyModules(),
                "--output",
                image.toString());
        decidesByEveryPolicy(image, "-m", MODULE + "/" + MODULE + ".Main");
    }

    /** Named, because binding every service there is would bring in half of the platform. */
    private static String policyModules() {
        return ModuleFinder.of(jars().toArray(Path[]::new)).findAll().stream()
                .map(module -> module.descriptor())
                .filter(module -> !module.provides().isEmpty())
                .map(ModuleDescriptor::name)
                .filter(name -> name.startsWith("org.schoolgate."))
                .collect(Collectors.joining(","));
    }

    private static void decidesByEveryPolicy(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(Arrays.asList(arguments));
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        List<String> policies = Shipped.listed().stream()
                .filter(name -> name.startsWith("policy-rules-"))
                .map(name -> name.substring("policy-rules-".length()))
                .toList();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyElementsOf(policies);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.endsWith(" true"));
    }
}
