package org.schoolgate.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.school.Answer;

/** The form of answers: by fact, each a plain value, an object, or a list of objects that say what they are about. */
final class AnswersForm implements Form<List<Answer>> {

    static final AnswersForm ANSWERS = new AnswersForm();

    /** An answer of which the fact is not yet said. */
    private record Entry(
            Object value,
            Optional<String> of,
            Optional<String> policy,
            Optional<String> by,
            Optional<Instant> at,
            Optional<String> digest) {

        static Entry of(Answer answer) {
            return new Entry(answer.value(), answer.of(), answer.policy(), answer.by(), answer.at(), answer.digest());
        }

        Answer about(String fact) {
            return new Answer(fact, of, policy, value, by, at, digest);
        }

        // A bare list would be read as a list of such entries.
        boolean isPlain() {
            return !(value instanceof List) && circumstances().stream().allMatch(Optional::isEmpty);
        }

        /** All but the value: two entries that agree in it may not differ in that. */
        List<Optional<?>> circumstances() {
            return List.of(of, policy, by, at, digest);
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }

    /** Any answer, whatever its fact: a text, a truth, a whole number or several texts. */
    static final Form<Object> VALUE = new AnyValue();

    private static final Field<Entry, Object> GIVEN = Field.required("value", VALUE, Entry::value);
    private static final Field<Entry, String> OF = Field.of("of", new AnySubject(), Entry::of);
    private static final Field<Entry, String> POLICY = Field.of("policy", Forms.TEXT, Entry::policy);
    private static final Field<Entry, String> BY = Field.of("by", Forms.id(Ids.Of.ANYBODY), Entry::by);
    private static final Field<Entry, Instant> AT = Field.of("at", Forms.INSTANT, Entry::at);

    private static final Field<Entry, String> DIGEST = Field.of("digest", Forms.TEXT, Entry::digest);

    private static final ObjectForm<Entry> ENTRY = ObjectForm.of(
            "answer",
            List.of(OF, POLICY, GIVEN, BY, AT, DIGEST),
            values -> new Entry(
                    values.get(GIVEN),
                    values.find(OF),
                    values.find(POLICY),
                    values.find(BY),
                    values.find(AT),
                    values.find(DIGEST)));

    private static final String EXPECTED = "an answer, an object with a value, or a list of such objects";

    private AnswersForm() {}

    @Override
    public Optional<List<Answer>> read(Place place) {
        if (!(place.node() instanceof Node.Obj object)) {
            return place.fault("an object");
        }
        List<Answer> answers = new ArrayList<>();
        object.members().forEach((fact, node) -> answers.addAll(readFact(place.child(fact, node), fact)));
        return Optional.of(List.copyOf(answers));
    }

    private static List<Answer> readFact(Place place, String name) {
        Optional<FactType<?, ?>> fact = place.intake().answers().named(name);
        if (fact.isEmpty()) {
            unknown(place, name);
            return List.of();
        }
        if (!AnswerTypes.mayBeAnswered(fact.get())) {
            place.fault(whereItBelongs(fact.get()));
            return List.of();
        }
        return readAnswers(place, fact.get());
    }

    private static void unknown(Place place, String name) {
        Optional<String> near = Near.to(name, place.intake().answers().names());
        place.intake()
                .fault(
                        place.at(),
                        near.isPresent() ? name : place.node().type(),
                        near.orElse("the name of a fact that may be answered"));
    }

    private static String whereItBelongs(FactType<?, ?> fact) {
        return switch (fact.source()) {
            case ACTIVITY -> "nothing: this fact stands in the activity's " + fact.path();
            case RECORD -> "nothing: this fact stands in the records' " + fact.path();
            default -> "nothing: nobody answers this fact";
        };
    }

    private static List<Answer> readAnswers(Place place, FactType<?, ?> fact) {
        if (place.node() instanceof Node.Arr array && array.items().stream().allMatch(Node.Obj.class::isInstance)) {
            return readList(place, array, fact);
        }
        if (place.node() instanceof Node.Obj) {
            return readEntry(place, fact).map(entry -> entry.about(fact.name())).stream()
                    .toList();
        }
        return readValue(place, fact).stream()
                .map(value -> Answer.of(fact.name(), value))
                .toList();
    }

    private static List<Answer> readList(Place place, Node.Arr array, FactType<?, ?> fact) {
        Map<List<Optional<?>>, Object> said = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            Place item = place.child(i, array.items().get(i));
            readEntry(item, fact).ifPresent(entry -> {
                Object before = said.putIfAbsent(entry.circumstances(), entry.value());
                if (before != null && !before.equals(entry.value())) {
                    item.fault("no second answer that contradicts the first");
                }
                answers.add(entry.about(fact.name()));
            });
        }
        return answers;
    }

    private static Optional<Entry> readEntry(Place place, FactType<?, ?> fact) {
        Optional<Entry> entry = ENTRY.read(place);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (!fits(entry.get().value(), fact)) {
            return place.fault("value", AnswerTypes.expected(fact));
        }
        Optional<String> expected = entry.get().of().flatMap(of -> wrongSubject(of, fact, place.intake()));
        return expected.isEmpty() ? entry : place.fault("of", expected.get());
    }

    private static Optional<Object> readValue(Place place, FactType<?, ?> fact) {
        Optional<Object> value = AnyValue.of(place.node()).filter(given -> fits(given, fact));
        return value.isPresent() ? value : place.fault(AnswerTypes.expected(fact));
    }

    private static boolean fits(Object value, FactType<?, ?> fact) {
        return fact.type().parse().apply(value).isPresent();
    }

    private static Optional<String> wrongSubject(String of, FactType<?, ?> fact, Intake intake) {
        if (fact.of() == FactType.Of.PICTURE && !isIndex(of)) {
            return Optional.of("the index of a picture");
        }
        if (fact.of() == FactType.Of.CHILD && !intake.ids().hold(Ids.Of.PUPIL, of)) {
            return Optional.of(Ids.Of.PUPIL.wording());
        }
        if (fact.name().equals("silence_permits") && !isKind(of)) {
            return Optional.of("a kind of activity");
        }
        return Optional.empty();
    }

    private static boolean isIndex(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isKind(String text) {
        for (ActivityKind kind : ActivityKind.values()) {
            if (kind.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Node write(List<Answer> answers) {
        Map<String, List<Entry>> byFact = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::fact, LinkedHashMap::new, Collectors.mapping(Entry::of, Collectors.toList())));
        Map<String, Node> members = new LinkedHashMap<>();
        byFact.forEach((fact, entries) -> members.put(fact, writeFact(entries)));
        return new Node.Obj(members);
    }

    private static Node writeFact(List<Entry> entries) {
        if (entries.size() == 1 && entries.get(0).isPlain()) {
            return VALUE.write(entries.get(0).value());
        }
        return entries.size() == 1 && entries.get(0).of().isEmpty()
                ? ENTRY.write(entries.get(0))
                : new Node.Arr(entries.stream().map(ENTRY::write).toList());
    }

    @Override
    public Node schema(Definitions definitions) {
        Node entry = ENTRY.schema(definitions);
        return definitions.refer(
                "answers",
                () -> Schema.object(
                        "type",
                        Node.text("object"),
                        "additionalProperties",
                        Schema.anyOf(VALUE.schema(definitions), entry, Schema.array(entry))));
    }

    /** Any answer; whether it fits its fact is seen later. */
    private static final class AnyValue implements Form<Object> {

        static Optional<Object> of(Node node) {
            if (node instanceof Node.Text text) {
                return Optional.of(text.value());
            }
            if (node instanceof Node.Bool bool) {
                return Optional.of(bool.value());
            }
            if (node instanceof Node.Num number) {
                return whole(number.digits());
            }
            return node instanceof Node.Arr array ? texts(array) : Optional.empty();
        }

        private static Optional<Object> whole(String digits) {
            try {
                return Optional.of(Integer.parseInt(digits));
            } catch (NumberFormatException notWhole) {
                return Optional.empty();
            }
        }

        private static Optional<Object> texts(Node.Arr array) {
            List<String> texts = new ArrayList<>();
            for (Node item : array.items()) {
                if (item instanceof Node.Text text) {
                    texts.add(text.value());
                }
            }
            return texts.size() == array.items().size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
        }

        @Override
        public Optional<Object> read(Place place) {
            Optional<Object> value = of(place.node());
            return value.isPresent() ? value : place.fault(EXPECTED);
        }

        @Override
        public Node write(Object value) {
            if (value instanceof Boolean bool) {
                return new Node.Bool(bool);
            }
            if (value instanceof Integer number) {
                return new Node.Num(number.toString());
            }
            if (value instanceof List<?> list) {
                return new Node.Arr(list.stream()
                        .<Node>map(item -> Node.text((String) item))
                        .toList());
            }
            return Node.text((String) value);
        }

        @Override
        public Node schema(Definitions definitions) {
            return Schema.anyOf(
                    Schema.type("boolean"),
                    Schema.type("string"),
                    Schema.type("integer"),
                    Schema.array(Schema.type("string")));
        }
    }

    /** Whom or what an answer is about: a text, or a picture's index as a number. */
    private static final class AnySubject implements Form<String> {

        @Override
        public Optional<String> read(Place place) {
            if (place.node() instanceof Node.Num number && isIndex(number.digits())) {
                return Optional.of(number.digits());
            }
            return place.node() instanceof Node.Text text
                    ? Optional.of(text.value())
                    : place.fault("what the answer is about: an id, a picture's index, or words as written");
        }

        @Override
        public Node write(String value) {
            return Node.text(value);
        }

        @Override
        public Node schema(Definitions definitions) {
            return Schema.anyOf(Schema.type("string"), Schema.type("integer"));
        }
    }
}
