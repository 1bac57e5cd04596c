package org.schoolgate.core.activity;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;

/** Whether a post answers somebody else, worked out from its kind and from whose post it takes up. */
public final class ReplyFacts {
    /** The post that is taken up is the school's own: going on in one's own thread answers nobody. */
    private static final FactType<Situation, Boolean> SOURCE_IS_OURS = FactType.<Situation, Boolean>named(
                    "source_is_ours", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.PERSONAL_POST, ActivityKind.COMMENT)
            .computed((type, situation) -> {
                Fact<String> source = FieldFacts.SOURCE_ACCOUNT.of(situation);
                Optional<Boolean> ours = source.value()
                        .map(handle ->
                                situation.records().accountByHandle(handle).isPresent());
                return ours.map(known -> type.computed(situation, known, List.of(source)))
                        .orElseGet(() -> type.waitingFor(situation, List.of(source)));
            });

    /** It answers somebody else: a reply to an account of others always; a quotation or a new post where it is meant so. */
    public static final FactType<Situation, Boolean> ANSWERS_SOMEBODY_ELSE = FactType.<Situation, Boolean>named(
                    "answers_somebody_else", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.PERSONAL_POST, ActivityKind.COMMENT)
            .computed((type, situation) -> {
                Condition<Situation> others = Condition.not(so(SOURCE_IS_OURS));
                Condition<Situation> meant = so(FinerFacts.ANSWERS_SOMEBODY);
                return ComputedFacts.truth(
                        type,
                        situation,
                        Condition.anyOf(
                                        kind(PostKind.REPLY).and(others),
                                        kind(PostKind.QUOTE).and(others).and(meant),
                                        kind(PostKind.ORIGINAL, PostKind.SHARE).and(meant))
                                .explain(situation, Standpoint.of("")));
            });

    private ReplyFacts() {}

    private static Condition<Situation> so(FactType<Situation, Boolean> fact) {
        return ComputedFacts.of(fact, Test.isTrue());
    }

    private static Condition<Situation> kind(PostKind... kinds) {
        return Condition.on(Wording.is("it", "of this kind"), FieldFacts.POST_KIND, Test.oneOf(kinds));
    }
}
