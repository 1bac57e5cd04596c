package org.schoolgate.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The ids that a document of records brings itself, gathered before anything in it is read. */
final class OwnIds implements Ids {

    private final Set<String> pupils;
    private final Set<String> people;
    private final Set<String> accounts;
    private final Set<String> events;

    private OwnIds(Optional<Node> records) {
        pupils = gather(records, "pupils");
        people = gather(records, "staff");
        accounts = gather(records, "accounts");
        events = gather(records, "events");
    }

    static OwnIds in(Optional<Node> records) {
        return new OwnIds(records);
    }

    private static Set<String> gather(Optional<Node> records, String list) {
        Set<String> ids = new HashSet<>();
        if (records.isPresent()
                && records.get() instanceof Node.Obj object
                && object.members().get(list) instanceof Node.Arr array) {
            array.items().forEach(item -> idOf(item).ifPresent(ids::add));
        }
        return ids;
    }

    private static Optional<String> idOf(Node item) {
        return item instanceof Node.Obj object && object.members().get("id") instanceof Node.Text id
                ? Optional.of(id.value())
                : Optional.empty();
    }

    @Override
    public boolean hold(Of what, String id) {
        return switch (what) {
            case PUPIL -> pupils.contains(id);
            case PERSON -> people.contains(id);
            case ANYBODY -> people.contains(id) || pupils.contains(id);
            case ACCOUNT -> accounts.contains(id);
            case EVENT -> events.contains(id);
        };
    }
}
