import org.jspecify.annotations.NullMarked;

/** What a policy author's tests extend: generators, laws, worked cases. */
@NullMarked
module org.schoolgate.testkit {
    requires transitive org.schoolgate.core;
    requires transitive org.schoolgate.json;
    requires transitive org.schoolgate.text;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.immutables.value.annotations;

    exports org.schoolgate.testkit;
}
