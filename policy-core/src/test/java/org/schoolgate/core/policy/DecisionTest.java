package org.schoolgate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.rule.Paper;

class DecisionTest {
    private static final Paper PAPER = Paper.citedAs("A paper", "AP")
            .section("Posts")
            .sentence(1, Paper.Sort.RULE)
            .build();
    private static final Checker CHECKER = Policy.of("a-paper", "A paper", PAPER)
            .norms(PAPER.norm("no-replies", "Nothing is answered", 1)
                    .on(ActivityKind.POST)
                    .never(Condition.on(
                            Wording.is("it", "a reply"),
                            FieldFacts.POST_KIND,
                            org.schoolgate.core.logic.Test.is(PostKind.REPLY))))
            .build()
            .checker();

    @Test
    void twoDecisionsAreEqualWhereAllThatTheySayIs() {
        Decision reply = decided(PostKind.REPLY);
        assertThat(reply).isEqualTo(decided(PostKind.REPLY)).hasSameHashCodeAs(decided(PostKind.REPLY));
        assertThat(List.of(
                        decided(PostKind.ORIGINAL),
                        CHECKER.decide(Post.builder().build())))
                .doesNotContain(reply);
        assertThat(decided(PostKind.QUOTE)).isNotEqualTo(decided(PostKind.ORIGINAL));
        assertThat(reply).isNotEqualTo("FORBID").hasToString("FORBID");
    }

    @Test
    void whatExplainsItIsKeptOnceItIsMade() {
        Decision reply = decided(PostKind.REPLY);
        assertThat(reply.layers()).isSameAs(reply.layers());
        assertThat(reply.findings().get(0)).isSameAs(reply.findings().get(0));
    }

    private static Decision decided(PostKind kind) {
        return CHECKER.decide(Post.builder().postKind(kind).build());
    }
}
