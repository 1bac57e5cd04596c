package org.schoolgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is offered to others changes only on purpose. The lists in {@code src/test/api}, one a module, are what was
 * reviewed; after a change that is meant, write them anew and read the difference:
 *
 * <pre>mvn -pl architecture-tests -am verify -Dschoolgate.api=write -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class ApiTest {
    private static final Path LISTS = Path.of(System.getProperty("api"));
    private static final Path ROOT =
            Path.of(System.getProperty("shipped")).resolve("../..").normalize();

    static Stream<String> modules() {
        return Shipped.jars().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void offersWhatWasReviewed(String module) throws IOException {
        String offered = Signatures.of(Shipped.jars().get(module));
        Path list = LISTS.resolve(module + ".txt");
        if (System.getProperty("schoolgate.api", "").equals("write")) {
            Files.createDirectories(LISTS);
            Files.writeString(list, offered);
        }
        assertThat(list).exists();
        assertThat(offered.lines()).containsExactlyElementsOf(Files.readAllLines(list));
    }

    @Test
    void noListIsLeftOver() throws IOException {
        try (Stream<Path> lists = Files.list(LISTS)) {
            assertThat(lists.map(list -> list.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            modules().map(module -> module + ".txt").toList());
        }
    }

    /** A type that a caller meets in a signature has to be one that a caller can name. */
    @Test
    void signaturesNameOnlyWhatIsExported() {
        Set<Class<?>> exported = new LinkedHashSet<>();
        Shipped.jars().values().forEach(jar -> exported.addAll(Signatures.exported(Signatures.module(jar))));
        Map<String, String> hidden = new TreeMap<>();
        for (Class<?> type : exported) {
            for (Type met : met(type)) {
                raw(met).stream()
                        .filter(one -> one.getName().startsWith("org.schoolgate."))
                        .filter(one -> !exported.contains(one))
                        .forEach(one -> hidden.put(type.getName(), one.getName()));
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static List<Type> met(Class<?> type) {
        List<Type> met = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (isOffered(method.getModifiers()) && !method.isSynthetic()) {
                met.add(method.getGenericReturnType());
                met.addAll(Arrays.asList(method.getGenericParameterTypes()));
                met.addAll(Arrays.asList(method.getGenericExceptionTypes()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOffered(constructor.getModifiers())) {
                met.addAll(Arrays.asList(constructor.getGenericParameterTypes()));
            }
        }
        return met;
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Set<Class<?>> raw(Type type) {
        Set<Class<?>> raw = new LinkedHashSet<>();
        if (type instanceof Class<?> plain) {
            raw.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            raw.addAll(raw(generic.getRawType()));
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> raw.addAll(raw(one)));
        } else if (type instanceof WildcardType wild) {
            Arrays.stream(wild.getUpperBounds()).forEach(one -> raw.addAll(raw(one)));
            Arrays.stream(wild.getLowerBounds()).forEach(one -> raw.addAll(raw(one)));
        } else if (type instanceof GenericArrayType array) {
            raw.addAll(raw(array.getGenericComponentType()));
        }
        return raw;
    }

    @Test
    void everyExportedPackageIsDocumentedAndNullMarked() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<String, Path> jar : Shipped.jars().entrySet()) {
            Path sources = ROOT.resolve(jar.getKey()).resolve("src/main/java");
            for (Class<?> type : Signatures.exported(Signatures.module(jar.getValue()))) {
                Package its = type.getPackage();
                Path page = sources.resolve(its.getName().replace('.', '/')).resolve("package-info.java");
                boolean said = Files.exists(page) && Files.readString(page).contains("/**");
                if (!said || !its.isAnnotationPresent(NullMarked.class)) {
                    missing.add(its.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
