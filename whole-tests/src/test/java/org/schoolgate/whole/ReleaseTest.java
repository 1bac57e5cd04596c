package org.schoolgate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a release would give, built twice in folders of other names from what is checked in: the same bytes, with sources,
 * documentation and a list of parts; and README's example works in a project that has nothing but its lines. The local
 * repository is a copy, made of links, so that nothing is installed in the one of this machine.
 */
@Tag("campaign")
class ReleaseTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final Path LOCAL = Path.of(System.getProperty("local.repository"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildTwice() throws IOException, InterruptedException {
        run(folder, "cp", "-al", LOCAL.toString(), folder.resolve("repository").toString());
        // What is overwritten in place would change the original too.
        run(folder, "rm", "-rf", folder.resolve("repository/org/schoolgate").toString());
        copyOfWhatIsCheckedIn("one");
        copyOfWhatIsCheckedIn("another-folder");
        // Side by side; one of them alone may write to the repository. Without tests their dependencies are unused.
        Building one = release("one", "install");
        Building other = release("another-folder", "package");
        one.end();
        other.end();
    }

    private static void copyOfWhatIsCheckedIn(String name) throws IOException, InterruptedException {
        Path there = Files.createDirectory(folder.resolve(name));
        for (String file : run(ROOT, "git", "ls-files").lines().toList()) {
            Path target = there.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(ROOT.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Building release(String copy, String phase) throws IOException {
        return maven(folder.resolve(copy), "-Prelease", "-Dmaven.test.skip", "-Dmdep.analyze.skip", phase);
    }

    private static Building maven(Path there, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("mvn", "-B", "-Dstyle.color=never", "-Dmaven.repo.local=" + folder.resolve("repository")));
        command.addAll(Arrays.asList(arguments));
        return start(there, command);
    }

    private static String run(Path there, String... command) throws IOException, InterruptedException {
        return start(there, List.of(command)).end();
    }

    private static Building start(Path there, List<String> command) throws IOException {
        File said = Files.createTempFile(folder, "said", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .directory(there.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        return new Building(String.join(" ", command), process, said.toPath());
    }

    private record Building(String command, Process process, Path said) {
        /** What it said, once it has ended well. */
        String end() throws IOException, InterruptedException {
            int code = process.waitFor();
            String text = Files.readString(said);
            assertThat(code).as(command + "\n" + text).isZero();
            return text;
        }
    }

    private static Map<String, Path> built(String copy, String ending) throws IOException {
        Map<String, Path> built = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(copy))) {
            files.filter(file ->
                            file.toString().endsWith(ending) && file.toString().contains("/target/"))
                    .forEach(file -> built.put(file.getFileName().toString(), file));
        }
        return built;
    }

    @Test
    void bothBuildsGiveTheSameBytes() throws IOException {
        for (String ending : List.of(".jar", "bom.json", "bom.xml")) {
            Map<String, Path> other = built("another-folder", ending);
            Map<String, Path> one = built("one", ending);
            assertThat(one).isNotEmpty();
            assertThat(other.keySet()).isEqualTo(one.keySet());
            one.forEach((name, file) ->
                    assertThat(mismatch(file, other.get(name))).as(name).isEqualTo(-1));
        }
    }

    private static long mismatch(Path one, Path other) {
        try {
            return Files.mismatch(one, other);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyModuleComesWithSourcesDocumentationAndItsParts() throws IOException {
        Map<String, Path> jars = built("one", ".jar");
        for (String module : modules()) {
            assertThat(jars)
                    .containsKeys(module + "-0.1.0.jar", module + "-0.1.0-sources.jar", module + "-0.1.0-javadoc.jar");
            assertThat(folder.resolve("one").resolve(module).resolve("target/bom.json"))
                    .exists();
        }
    }

    private static List<String> modules() throws IOException {
        List<String> modules =
                new ArrayList<>(found("<artifactId>(policy-[^<]*)</artifactId>", ROOT.resolve("policy-bom/pom.xml")));
        modules.remove("policy-bom");
        return modules;
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void theExampleOfTheReadmeWorksInAProjectOfItsOwn() throws IOException, InterruptedException {
        Path project = Files.createDirectory(folder.resolve("fresh"));
        String dependencies =
                found("```xml\n(.*?)```", ROOT.resolve("README.md")).get(0);
        String example = found("```java\n(.*?)```", ROOT.resolve("README.md")).get(0);
        String pom = "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + "<groupId>org.example</groupId><artifactId>fresh</artifactId><version>1</version>"
                + "<properties><maven.compiler.release>17</maven.compiler.release>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>"
                + dependencies
                + "<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>"
                + "<artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin></plugins></build></project>";
        Files.writeString(project.resolve("pom.xml"), pom);
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(sources.resolve("Quickstart.java"), example);
        maven(
                        project,
                        "compile",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
                        "-Dmdep.outputFile=" + project.resolve("classpath"))
                .end();
        Path school = ROOT.resolve("examples/command-line/hazel-bank");
        String printed = run(
                project,
                "java",
                "-cp",
                project.resolve("target/classes")
                        + File.pathSeparator
                        + Files.readString(project.resolve("classpath"), StandardCharsets.UTF_8),
                "Quickstart",
                school.resolve("school.json").toString(),
                school.resolve("sports-day.json").toString());
        assertThat(printed).contains("ASK, permitted: false");
    }
}
