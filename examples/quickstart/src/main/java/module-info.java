import org.jspecify.annotations.NullMarked;

/** The smallest program that asks for a decision. */
@NullMarked
module org.schoolgate.examples.quickstart {
    requires org.jspecify;
    requires org.schoolgate.core;
    requires org.schoolgate.json;
    requires org.schoolgate.text;
}
