package org.schoolgate.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a module for one more policy. It compiles, and its test says what is to be done first.
 *
 * @param id of the policy, in kebab case
 * @param prefix of its sentences
 * @param sentences of its paper, in order
 */
record NewModule(String id, String prefix, List<PaperText.Sentence> sentences) {
    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>

              <groupId>org.example.school</groupId>
              <artifactId>policy-rules-ID</artifactId>
              <version>1.0.0</version>

              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <maven.compiler.release>17</maven.compiler.release>
              </properties>

              <dependencyManagement>
                <dependencies>
                  <dependency>
                    <groupId>org.schoolgate</groupId>
                    <artifactId>policy-bom</artifactId>
                    <version>0.1.0</version>
                    <type>pom</type>
                    <scope>import</scope>
                  </dependency>
                </dependencies>
              </dependencyManagement>

              <dependencies>
                <dependency>
                  <groupId>org.schoolgate</groupId>
                  <artifactId>policy-core</artifactId>
                </dependency>
                <dependency>
                  <groupId>org.schoolgate</groupId>
                  <artifactId>policy-testkit</artifactId>
                  <scope>test</scope>
                </dependency>
              </dependencies>

              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.14.1</version>
                    <executions>
                      <execution>
                        <id>default-testCompile</id>
                        <configuration>
                          <useModulePath>false</useModulePath>
                        </configuration>
                      </execution>
                    </executions>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>3.5.4</version>
                    <configuration>
                      <useModulePath>false</useModulePath>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;
    private static final String MODULE = """
            import org.schoolgate.core.policy.PolicyProvider;
            import org.schoolgate.rules.PACKAGE.NAMEProvider;

            /** The policy with the id {@code ID}. */
            module org.schoolgate.rules.PACKAGE {
                requires org.schoolgate.core;

                provides PolicyProvider with
                        NAMEProvider;
            }
            """;
    private static final String PROVIDER = """
            package org.schoolgate.rules.PACKAGE;

            import org.schoolgate.core.policy.Policy;
            import org.schoolgate.core.policy.PolicyProvider;

            /** Offers the policy under the id {@code ID}. */
            public final class NAMEProvider implements PolicyProvider {
                /** Made by the service loader. */
                public NAMEProvider() {}

                @Override
                public String id() {
                    return "ID";
                }

                @Override
                public Policy policy() {
                    return NAME.THE_POLICY;
                }
            }
            """;
    private static final String POLICY = """
            package org.schoolgate.rules.PACKAGE;

            import static org.schoolgate.rules.PACKAGE.NAMEPaper.PAPER;

            import org.schoolgate.core.policy.Edition;
            import org.schoolgate.core.policy.Policy;

            /** The policy, in the order of the paper: each norm stands beside its clause. */
            final class NAME {
                private NAME() {}

                static final Policy THE_POLICY = Policy.of("ID", "Social media policy", PAPER)
                        .edition(Edition.of(Edition.Status.DRAFT))
                        .norms()
                        .build();
            }
            """;
    private static final String TEST = """
            package org.schoolgate.rules.PACKAGE;

            import org.schoolgate.testkit.Cases;
            import org.schoolgate.testkit.PolicyKit;

            /** The policy, held to the whole kit. */
            final class NAMEKitTest extends PolicyKit {
                private static final Cases CASES = Cases.of(NAME.THE_POLICY, NAMEKitTest.class, "cases.json");

                NAMEKitTest() {
                    super(NAME.THE_POLICY);
                }

                @Override
                protected Cases cases() {
                    return CASES;
                }
            }
            """;

    /** A name of Java's: {@code green-lane-2} is {@code GreenLane2}. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("-", -1)) {
            name.append(Words.sentence(part));
        }
        return name.toString();
    }

    private String packageName() {
        return id.replace("-", "");
    }

    /** Each file's text, by its path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        String sources = "src/main/java/org/schoolgate/rules/" + packageName() + "/";
        String tests = "org/schoolgate/rules/" + packageName() + "/";
        files.put("pom.xml", POM);
        files.put("src/main/java/module-info.java", MODULE);
        files.put(
                "src/main/resources/META-INF/services/org.schoolgate.core.policy.PolicyProvider",
                "org.schoolgate.rules.PACKAGE.NAMEProvider\n");
        files.put(sources + name() + "Provider.java", PROVIDER);
        files.put(sources + name() + ".java", POLICY);
        files.put(sources + name() + "Paper.java", paper());
        files.put("src/test/java/" + tests + name() + "KitTest.java", TEST);
        files.put("src/test/resources/" + tests + "cases.json", "[]\n");
        files.put("sentences.txt", numbered());
        files.replaceAll((path, text) -> path.equals("sentences.txt") ? text : filled(text));
        return files;
    }

    private String filled(String text) {
        return text.replace("PACKAGE", packageName()).replace("NAME", name()).replace("ID", id);
    }

    private String paper() {
        StringBuilder text = new StringBuilder("""
                package org.schoolgate.rules.PACKAGE;

                import org.schoolgate.core.rule.Paper;

                /** The outline of the policy: its sections and what each of their sentences is. */
                final class NAMEPaper {
                    static final Paper PAPER = Paper.citedAs("NAME", "%s")
                """.formatted(prefix));
        boolean inSection = false;
        for (int i = 0; i < sentences.size(); i++) {
            PaperText.Sentence sentence = sentences.get(i);
            if (sentence.heading()) {
                text.append(line(".heading(" + (i + 1) + ", \"" + quoted(sentence.words()) + "\")"));
            } else {
                text.append(inSection ? "" : line(".section(\"(beginning)\")"));
                text.append(line(".sentence(" + (i + 1) + ")"));
            }
            inSection = true;
        }
        return text + line(".build();") + "\n    private NAMEPaper() {}\n}\n";
    }

    private static String line(String words) {
        return "            " + words + "\n";
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private String numbered() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s-%03d  %s%n",
                    prefix,
                    i + 1,
                    sentences.get(i).words()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** Writes them below this folder. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
