import org.jspecify.annotations.NullMarked;

/** Reads a draft's words: names of pupils, handles, links, language. */
@NullMarked
module org.schoolgate.text {
    requires transitive org.schoolgate.core;
    requires static org.immutables.value.annotations;

    exports org.schoolgate.text;
}
