package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a repository asks of a published POM is there, and the BOM lists what is published. */
class PomTest {
    private static final Path ROOT =
            Path.of(System.getProperty("shipped")).resolve("../..").normalize();

    static List<String> published() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("policy-"))
                    .sorted()
                    .toList();
        }
    }

    private static Document pom(Path folder) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile());
        } catch (Exception broken) {
            throw new IllegalStateException(folder.toString(), broken);
        }
    }

    private static Optional<Element> child(Element of, String name) {
        NodeList children = of.getElementsByTagName(name);
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getParentNode() == of) {
                return Optional.of((Element) children.item(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Element of, String... path) {
        Optional<Element> at = Optional.of(of);
        for (String name : path) {
            at = at.flatMap(element -> child(element, name));
        }
        return at.map(element -> element.getTextContent().strip()).filter(said -> !said.isEmpty());
    }

    @Test
    void theBomListsEveryModuleThatIsPublished() throws IOException {
        List<String> all = new ArrayList<>(published());
        all.remove("policy-bom");
        assertThat(Shipped.listed()).containsExactlyElementsOf(all);
    }

    @Test
    void everyModuleIsBuilt() throws IOException {
        NodeList modules = pom(ROOT).getElementsByTagName("module");
        List<String> built = new ArrayList<>();
        for (int i = 0; i < modules.getLength(); i++) {
            built.add(modules.item(i).getTextContent());
        }
        assertThat(built).containsAll(published()).contains("architecture-tests", "whole-tests");
    }

    @ParameterizedTest
    @MethodSource("published")
    void metadataIsComplete(String module) {
        Element own = pom(ROOT.resolve(module)).getDocumentElement();
        Element bom = pom(ROOT.resolve("policy-bom")).getDocumentElement();
        assertThat(text(own, "name")).isPresent();
        assertThat(text(own, "description")).isPresent();
        assertThat(text(own, "artifactId")).contains(module);
        // Inherited by all: the BOM is everybody's parent.
        assertThat(text(bom, "licenses", "license", "url")).isPresent();
        assertThat(text(bom, "developers", "developer", "name")).isPresent();
        assertThat(text(bom, "url")).isPresent();
        assertThat(text(bom, "scm", "url")).isPresent();
        assertThat(text(bom, "scm", "connection")).isPresent();
    }

    /** No version is written where it is used: all stand in one list. */
    @ParameterizedTest
    @MethodSource("published")
    void versionsAreManaged(String module) {
        if (module.equals("policy-bom")) {
            return;
        }
        NodeList dependencies = pom(ROOT.resolve(module)).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            assertThat(child((Element) dependencies.item(i), "version")).isEmpty();
        }
    }
}
