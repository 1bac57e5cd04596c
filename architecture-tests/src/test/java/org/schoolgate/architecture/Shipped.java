package org.schoolgate.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The jars that are shipped, and where they lie. */
final class Shipped {

    private static final Pattern LISTED = Pattern.compile("<artifactId>(policy-(?!bom)[a-z0-9-]+)</artifactId>");

    private Shipped() {}

    /** The modules that the BOM lists. */
    static List<String> listed() {
        try {
            String bom = Files.readString(Path.of(System.getProperty("shipped")));
            return LISTED.matcher(bom)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each of our jars on the class path, by its module. */
    static SortedMap<String, Path> jars() {
        SortedMap<String, Path> jars = new TreeMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("policy-.*\\.jar"))
                .forEach(
                        path -> jars.put(path.getFileName().toString().replaceFirst("-[0-9][0-9.]*\\.jar$", ""), path));
        return jars;
    }

    static JavaClasses classes() {
        return new ClassFileImporter()
                .importUrls(jars().values().stream().map(Shipped::inside).toList());
    }

    private static URL inside(Path jar) {
        try {
            return new URL("jar:" + jar.toUri() + "!/");
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
