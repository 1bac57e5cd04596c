import org.jspecify.annotations.NullMarked;

/** Ashton Hayes' policy as rules, with its ledger. */
@NullMarked
module org.schoolgate.rules.ashtonhayes {
    requires transitive org.schoolgate.core;
}
