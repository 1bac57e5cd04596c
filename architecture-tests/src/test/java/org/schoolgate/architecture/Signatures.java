package org.schoolgate.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module offers, as text: its descriptor, and the public and protected members of every type that it exports. */
final class Signatures {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private Signatures() {}

    static ModuleReference module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next();
    }

    /** One line for each thing offered, in an order of its own. */
    static String of(Path jar) {
        ModuleReference module = module(jar);
        List<String> lines = new ArrayList<>(descriptor(module.descriptor()));
        for (Class<?> type : exported(module)) {
            lines.add("");
            lines.add(type.getPackageName() + ": " + shortened(type(type)));
            members(type).forEach(member -> lines.add("    " + shortened(member.replace(type.getName() + ".", ""))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Of types the last name alone: packages make the lines long, and whose a type is, its own line says. */
    private static String shortened(String text) {
        return text.replaceAll("\\b(java|org)\\.([a-z0-9]+\\.)+(?=[A-Z])", "");
    }

    private static List<String> descriptor(ModuleDescriptor module) {
        Set<String> lines = new TreeSet<>();
        module.requires()
                .forEach(one -> lines.add("    requires "
                        + one.modifiers().stream()
                                .filter(modifier -> modifier != ModuleDescriptor.Requires.Modifier.MANDATED)
                                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                                .sorted()
                                .collect(Collectors.joining())
                        + one.name()));
        module.exports()
                .forEach(one ->
                        lines.add("    exports " + one.source() + (one.isQualified() ? " to " + one.targets() : "")));
        module.opens().forEach(one -> lines.add("    opens " + one.source()));
        module.uses().forEach(one -> lines.add("    uses " + one));
        module.provides().forEach(one -> lines.add("    provides " + one.service() + " with " + one.providers()));
        List<String> all = new ArrayList<>(List.of("module " + module.name()));
        all.addAll(lines);
        return all;
    }

    /** The public types, nested ones too, of the packages that are exported. */
    static List<Class<?>> exported(ModuleReference module) {
        Set<String> packages = module.descriptor().exports().stream()
                .filter(one -> !one.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(".class") && name.contains("/") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(Signatures::named)
                    .filter(Signatures::isOffered)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Signatures.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isOffered(Class<?> type) {
        return offers(type.getModifiers())
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isOffered(type.getEnclosingClass()));
    }

    private static boolean offers(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        String above = type.getGenericSuperclass() == null || type.isEnum() || type.isRecord()
                ? ""
                : " extends " + type.getGenericSuperclass().getTypeName();
        String beside = Arrays.stream(type.getGenericInterfaces())
                .map(java.lang.reflect.Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", ", " implements ", ""));
        String below = type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(Class::getName)
                        .sorted()
                        .collect(Collectors.joining(", ", " permits ", ""))
                : "";
        return (type.toGenericString() + above + (beside.equals(" implements ") ? "" : beside) + below)
                .replace(" extends java.lang.Object", "")
                .replace("non-sealed ", "") // said by newer JDKs alone; what is permitted is listed anyway
                .replace(" sealed ", " ");
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> offers(((Member) member).getModifiers()) && !((Member) member).isSynthetic())
                .filter(member -> !OF_EVERY_OBJECT.contains(((Member) member).getName()))
                .map(Signatures::member)
                .forEach(members::add);
        return members;
    }

    private static String member(AnnotatedElement member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        return member instanceof Method method ? method.toGenericString() : ((Constructor<?>) member).toGenericString();
    }

    /** Where the jars that a module needs lie: everything on the class path that is no test's. */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }
}
