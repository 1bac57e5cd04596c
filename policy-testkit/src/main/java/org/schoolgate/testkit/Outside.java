package org.schoolgate.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Nothing in a policy's module reads a clock, a locale, a file or the network. The compiled classes are looked at, and what
 * they call: a rule is a function of the situation, and of nothing else.
 */
final class Outside {
    private static final List<String> PACKAGES = List.of(
            "java/io/File",
            "java/nio/file/",
            "java/nio/channels/",
            "java/net/",
            "java/sql/",
            "javax/",
            "java/util/prefs/",
            "java/util/Random",
            "java/util/concurrent/ThreadLocalRandom",
            "java/lang/Process");
    private static final Set<String> CALLS = Set.of(
            "java/lang/System.currentTimeMillis",
            "java/lang/System.nanoTime",
            "java/lang/System.getenv",
            "java/lang/System.getProperty",
            "java/lang/System.lineSeparator",
            "java/lang/Math.random",
            "java/util/UUID.randomUUID",
            "java/util/Locale.getDefault",
            "java/util/TimeZone.getDefault",
            "java/time/ZoneId.systemDefault",
            "java/time/Clock.systemUTC",
            "java/time/Clock.systemDefaultZone",
            "java/nio/charset/Charset.defaultCharset",
            "java/lang/Class.getResourceAsStream",
            "java/lang/Class.getResource",
            "java/lang/String.toLowerCase()Ljava/lang/String;",
            "java/lang/String.toUpperCase()Ljava/lang/String;",
            "java/lang/String.getBytes()[B",
            "java/lang/String.formatted",
            "java/lang/String.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;");

    private Outside() {}

    /**
     * Looks at the classes of the module whose test this is.
     *
     * @throws AssertionError naming every call that reads something from outside
     */
    static void check(Class<?> test) {
        String folder = test.getPackageName().replace('.', '/');
        Set<String> found = new TreeSet<>();
        int looked = 0;
        for (byte[] type : classes(test, folder)) {
            looked++;
            found.addAll(callsOf(type));
        }
        if (looked == 0) {
            throw new AssertionError("no compiled class of " + test.getPackageName() + " was found to be looked at");
        }
        if (!found.isEmpty()) {
            throw new AssertionError("a policy reads no clock, locale, file or network; hand it in as a fact\n  "
                    + String.join("\n  ", found));
        }
    }

    /** The classes of the package, without those that lie beside the test itself. */
    private static List<byte[]> classes(Class<?> test, String folder) {
        List<byte[]> classes = new ArrayList<>();
        try {
            URL own = test.getProtectionDomain().getCodeSource().getLocation();
            for (URL place : test.getClassLoader().resources(folder).toList()) {
                if (!place.toString().startsWith(own.toString())) {
                    read(place.toURI(), classes);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("a folder of classes without an address", odd);
        }
        return classes;
    }

    private static void read(URI place, List<byte[]> classes) throws IOException {
        if (place.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                String entry = place.toString();
                read(jar.getPath(entry.substring(entry.indexOf('!') + 1)), classes);
            }
        } else {
            read(Path.of(place), classes);
        }
    }

    private static void read(Path folder, List<byte[]> classes) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                classes.add(Files.readAllBytes(file));
            }
        }
    }

    // ---- the constant pool of a class file

    private static Set<String> callsOf(byte[] type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(type))) {
            in.readInt();
            in.readInt();
            return new Pool(in).calls();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names, and which of them name a class or a method. */
    private static final class Pool {
        private final String[] texts;
        private final int[][] pairs;

        Pool(DataInputStream in) throws IOException {
            int size = in.readUnsignedShort();
            texts = new String[size];
            pairs = new int[size][];
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                pairs[i] = new int[] {tag, 0, 0};
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++; // a long takes two places
                    }
                    case 7, 8, 16, 19, 20 -> pairs[i] = new int[] {tag, in.readUnsignedShort(), 0};
                    case 15 -> pairs[i] = new int[] {tag, in.readUnsignedByte(), in.readUnsignedShort()};
                    default -> pairs[i] = new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                }
            }
        }

        Set<String> calls() {
            Set<String> found = new TreeSet<>();
            for (int[] entry : pairs) {
                boolean isMember = entry != null && entry[0] >= 9 && entry[0] <= 11;
                if (isMember) {
                    String owner = texts[pairs[entry[1]][1]];
                    int[] member = pairs[entry[2]];
                    String name = owner + "." + texts[member[1]];
                    if (isForbidden(owner, name, name + texts[member[2]])) {
                        found.add(name.replace('/', '.'));
                    }
                }
            }
            return found;
        }

        private static boolean isForbidden(String owner, String name, String whole) {
            boolean readsTheClock = owner.startsWith("java/time/") && name.endsWith(".now");
            return readsTheClock
                    || CALLS.contains(name)
                    || CALLS.contains(whole)
                    || PACKAGES.stream().anyMatch(owner::startsWith);
        }
    }
}
