import org.jspecify.annotations.NullMarked;

/** Decisions, readings and ledgers from a terminal. */
@NullMarked
module org.schoolgate.examples.commandline {
    requires org.schoolgate.core;
    requires org.schoolgate.json;
    requires org.schoolgate.text;
    requires info.picocli;

    opens org.schoolgate.examples.commandline to
            info.picocli;
}
