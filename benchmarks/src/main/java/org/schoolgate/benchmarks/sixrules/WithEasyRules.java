package org.schoolgate.benchmarks.sixrules;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/** Easy Rules: rules with a condition and an action, fired over named facts; engine and rules are made once. */
public final class WithEasyRules implements Contender<Given> {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules(
            rule(
                    "hours",
                    draft -> draft.dayOfWeek() > 5
                            || draft.localTime().toLocalTime().isBefore(FIRST)
                            || draft.localTime().toLocalTime().isAfter(LAST)),
            rule("author", draft -> !draft.roles().contains(Role.STAFF)),
            rule("consent", draft -> draft.consents().stream().anyMatch(consent -> consent != ConsentState.GIVEN)),
            rule("name", draft -> draft.picture() && draft.namesAChild()),
            rule("reply", draft -> draft.kind() == PostKind.REPLY),
            rule("approval", draft -> draft.picture() && !draft.approved()));

    private static Rule rule(String id, Predicate<Given> brokenWhen) {
        return new RuleBuilder()
                .name(id)
                .when(facts -> brokenWhen.test(facts.get("draft")))
                .then(facts -> facts.<Set<String>>get("broken").add(id))
                .build();
    }

    @Override
    public Given ready(SixRules.Case one) {
        return one.prepared();
    }

    @Override
    public boolean permits(Given draft) {
        return broken(draft).isEmpty();
    }

    @Override
    public Set<String> broken(Given draft) {
        Set<String> broken = new LinkedHashSet<>();
        Facts facts = new Facts();
        facts.put("draft", draft);
        facts.put("broken", broken);
        engine.fire(rules, facts);
        return broken;
    }
}
