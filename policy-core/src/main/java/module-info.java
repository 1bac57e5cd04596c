import org.jspecify.annotations.NullMarked;

/** What a policy, an activity and a decision are, and how one is reached. */
@NullMarked
module org.schoolgate.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.slf4j;

    exports org.schoolgate.core.logic;
    exports org.schoolgate.core.school;
    exports org.schoolgate.core.activity;
    exports org.schoolgate.core.rule;
    exports org.schoolgate.core.policy;
    exports org.schoolgate.core.vocabulary;
    exports org.schoolgate.core.dialogue;

    uses org.schoolgate.core.policy.PolicyProvider;
}
