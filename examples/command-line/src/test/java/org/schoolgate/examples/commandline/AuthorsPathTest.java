package org.schoolgate.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The way of an author, from an empty folder: the paper becomes a module whose test says what is to be done first; with
 * the files that the example ends with, everything holds.
 */
final class AuthorsPathTest {
    private static final Path EXAMPLE = Run.ROOT.resolve("examples/own-policy");
    private static final String TEST = "org.schoolgate.rules.quillbridge.QuillbridgeKitTest";

    @TempDir
    private Path folder;

    @Test
    void fromThePaperToTheModule() throws Exception {
        Run made = Run.of(
                "new-policy", "quillbridge", EXAMPLE.resolve("paper.txt").toString(), "--into", folder.toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("9 sentences");

        TestExecutionSummary first = tested(compiled("first"));
        assertThat(first.getFailures().stream()
                        .map(failure -> failure.getException().getMessage()))
                .singleElement()
                .asString()
                .contains("sentence 2 has no place in the ledger");

        copy(EXAMPLE.resolve("src"), folder.resolve("src"));
        TestExecutionSummary last = tested(compiled("last"));
        assertThat(last.getFailures()).isEmpty();
        assertThat(last.getTestsSucceededCount()).isGreaterThan(first.getTestsSucceededCount() + 20);
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.of(
                "new-policy", "quillbridge", EXAMPLE.resolve("paper.txt").toString(), "--into", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("not empty");
    }

    /** The folders of classes: the module's, and those of its tests. */
    private List<Path> compiled(String name) throws IOException {
        Path classes = folder.resolve(name).resolve("classes");
        Path tests = folder.resolve(name).resolve("test-classes");
        compile(folder.resolve("src/main"), classes, List.of());
        compile(folder.resolve("src/test"), tests, List.of(classes));
        return List.of(classes, tests);
    }

    private static void compile(Path from, Path to, List<Path> before) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-processing,-exports", "-d"));
        options.add(to.toString());
        options.add("-cp");
        options.add(System.getProperty("java.class.path")
                + String.join(
                        "",
                        before.stream()
                                .map(path -> java.io.File.pathSeparator + path)
                                .toList()));
        Files.createDirectories(to);
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(from.resolve("java"))) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java")) // the test's class path has no modules
                    .sorted()
                    .toList();
            boolean done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
        if (Files.exists(from.resolve("resources"))) {
            copy(from.resolve("resources"), to);
        }
    }

    private TestExecutionSummary tested(List<Path> classes) throws Exception {
        URL[] urls = new URL[classes.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classes.get(i).toUri().toURL();
        }
        Map<String, String> set = Map.of(
                "schoolgate.laws.tries",
                "30",
                "schoolgate.report",
                folder.resolve("report").toString());
        set.forEach(System::setProperty);
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(loader.loadClass(TEST)))
                    .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            set.keySet().forEach(System::clearProperty);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
