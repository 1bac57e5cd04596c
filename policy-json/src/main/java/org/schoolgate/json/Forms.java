package org.schoolgate.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms of single values and of lists. */
final class Forms {

    // A calendar that is asked for the day after must not run out of years.
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private static final String DATE_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME_PATTERN = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private static final String OFFSET_PATTERN = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";

    static final Form<String> TEXT = new Leaf<>("a text", Schema.type("string"), Forms::words, Node.Text::new);

    static final Form<Boolean> BOOLEAN = new Leaf<>(
            "true or false",
            Schema.type("boolean"),
            node -> node instanceof Node.Bool bool ? Optional.of(bool.value()) : Optional.empty(),
            Node.Bool::new);

    static final Form<LocalDate> DATE = parsed(
            "a date that exists, as 2026-03-02",
            DATE_PATTERN,
            LocalDate::parse,
            LocalDate::getYear,
            LocalDate::toString);

    static final Form<OffsetDateTime> TIME = parsed(
            "a time that exists, with its offset, as 2026-03-02T09:00:00Z",
            DATE_PATTERN + "T" + TIME_PATTERN + OFFSET_PATTERN,
            OffsetDateTime::parse,
            OffsetDateTime::getYear,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Form<Instant> INSTANT =
            mapped(TIME, OffsetDateTime::toInstant, instant -> instant.atOffset(ZoneOffset.UTC));

    static final Form<LocalTime> LOCAL_TIME =
            parsed("a time of day, as 08:50", TIME_PATTERN, LocalTime::parse, time -> FIRST_YEAR, LocalTime::toString);

    static final Form<ZoneId> ZONE = new Leaf<>(
            "an IANA time zone, as Europe/London",
            Schema.type("string"),
            node -> words(node).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of),
            zone -> Node.text(zone.getId()));

    private static final Node ONE = new Node.Num("1");

    /** The edition of the forms, which every document may name. */
    static final Form<Boolean> EDITION = new Leaf<>(
            "the number 1",
            Schema.object("const", ONE),
            node -> node.equals(ONE) ? Optional.of(true) : Optional.empty(),
            first -> ONE);

    private Forms() {}

    private static Optional<String> words(Node node) {
        return node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** One constant of an enum, by its name. */
    static <E extends Enum<E>> Form<E> oneOf(Class<E> constants) {
        Map<String, E> byName =
                Arrays.stream(constants.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
        List<String> names =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        return new Leaf<>(
                "one of " + String.join(", ", names),
                Schema.oneOf(names),
                node -> words(node).flatMap(name -> Optional.ofNullable(byName.get(name))),
                constant -> Node.text(constant.name()));
    }

    /** This constant alone. */
    static <E extends Enum<E>> Form<E> only(E constant) {
        Node name = Node.text(constant.name());
        return new Leaf<>(
                constant.name(),
                Schema.object("const", name),
                node -> node.equals(name) ? Optional.of(constant) : Optional.empty(),
                same -> name);
    }

    /** An id that the records hold. */
    static Form<String> id(Ids.Of what) {
        return checked(
                new Leaf<>(what.wording(), Schema.type("string"), Forms::words, Node.Text::new),
                what.wording(),
                (id, intake) -> intake.ids().hold(what, id));
    }

    /** A value that has to be more than well-formed. */
    static <T> Form<T> checked(Form<T> form, String expected, Check<T> check) {
        return new Form<>() {
            @Override
            public Optional<T> read(Place place) {
                Optional<T> value = form.read(place);
                return value.isEmpty() || check.holds(value.get(), place.intake()) ? value : place.fault(expected);
            }

            @Override
            public Node write(T value) {
                return form.write(value);
            }

            @Override
            public Node schema(Definitions definitions) {
                return form.schema(definitions);
            }
        };
    }

    /** What a value has to be, beside well-formed. */
    @FunctionalInterface
    interface Check<T> {
        boolean holds(T value, Intake intake);
    }

    /** Any number of values, in their order. */
    static <T> Form<List<T>> list(Form<T> item) {
        return new Form<>() {
            @Override
            public Optional<List<T>> read(Place place) {
                if (!(place.node() instanceof Node.Arr array)) {
                    return place.fault("a list");
                }
                List<T> values = new ArrayList<>();
                for (int i = 0; i < array.items().size(); i++) {
                    item.read(place.child(i, array.items().get(i))).ifPresent(values::add);
                }
                return Optional.of(Collections.unmodifiableList(values));
            }

            @Override
            public Node write(List<T> values) {
                return new Node.Arr(values.stream().map(item::write).toList());
            }

            @Override
            public Node schema(Definitions definitions) {
                return Schema.array(item.schema(definitions));
            }
        };
    }

    /** Any number of constants of an enum, in the enum's order. */
    static <E extends Enum<E>> Form<Set<E>> set(Class<E> constants) {
        return mapped(
                list(oneOf(constants)),
                values -> Collections.unmodifiableSet(new TreeSet<>(values)),
                values -> List.copyOf(new TreeSet<>(values)));
    }

    /** The same JSON for a value of another type. */
    static <S, T> Form<T> mapped(Form<S> form, Function<S, T> there, Function<T, S> back) {
        return new Form<>() {
            @Override
            public Optional<T> read(Place place) {
                return form.read(place).map(there);
            }

            @Override
            public Node write(T value) {
                return form.write(back.apply(value));
            }

            @Override
            public Node schema(Definitions definitions) {
                return form.schema(definitions);
            }
        };
    }

    private static <T> Form<T> parsed(
            String expected,
            String pattern,
            Function<String, T> parser,
            Function<T, Integer> year,
            Function<T, String> printer) {
        return new Leaf<>(
                expected,
                Schema.pattern("^" + pattern + "$"),
                node -> words(node).flatMap(text -> parse(text, parser)).filter(value -> inRange(year.apply(value))),
                value -> Node.text(printer.apply(value)));
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static boolean inRange(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    /** A value that is one JSON value. */
    private record Leaf<T>(String expected, Node schema, Function<Node, Optional<T>> reader, Function<T, Node> writer)
            implements Form<T> {

        @Override
        public Optional<T> read(Place place) {
            Optional<T> value = reader.apply(place.node());
            return value.isPresent() ? value : place.fault(expected);
        }

        @Override
        public Node write(T value) {
            return writer.apply(value);
        }

        @Override
        public Node schema(Definitions definitions) {
            return schema;
        }
    }
}
