import org.jspecify.annotations.NullMarked;

/** The JSON forms of activities, records, decisions and ledgers. */
@NullMarked
module org.schoolgate.json {
    requires transitive org.schoolgate.core;
    requires com.fasterxml.jackson.core;

    exports org.schoolgate.json;
}
