package org.schoolgate.benchmarks.sixrules;

import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/**
 * jCasbin: rules by attribute as its page on scaling them has it, each an expression in the policy that forbids when it
 * holds. It names one rule that decided and not all of them.
 */
public final class WithCasbin implements Contender<Map<String, Object>> {
    private final Enforcer enforcer;

    /** Loads the model and the six policies. */
    public WithCasbin() {
        Model model = new Model();
        model.addDef("r", "r", "d");
        model.addDef("p", "p", "id, sub_rule, eft");
        model.addDef("e", "e", "!some(where (p.eft == deny))");
        model.addDef("m", "m", "eval(p.sub_rule)");
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addFunction("isStaff", new Has("isStaff", (one) -> ((Collection<?>) one).contains(Role.STAFF)));
        enforcer.addFunction(
                "someMissing",
                new Has(
                        "someMissing",
                        (all) -> ((Collection<?>) all).stream().anyMatch(state -> state != ConsentState.GIVEN)));
        rule("hours", "r.d.dayOfWeek > 5 || r.d.minuteOfDay < 480 || r.d.minuteOfDay > 1080");
        rule("author", "!isStaff(r.d.roles)");
        rule("consent", "someMissing(r.d.consents)");
        rule("name", "r.d.picture && r.d.namesAChild");
        rule("reply", "r.d.kind == 'REPLY'");
        rule("approval", "r.d.picture && !r.d.approved");
    }

    private void rule(String id, String expression) {
        enforcer.addPolicy(List.of(id, expression, "deny"));
    }

    @Override
    public Map<String, Object> ready(SixRules.Case one) {
        Given draft = one.prepared();
        return Map.of(
                "dayOfWeek", draft.dayOfWeek(),
                "minuteOfDay", draft.minuteOfDay(),
                "roles", draft.roles(),
                "consents", draft.consents(),
                "picture", draft.picture(),
                "namesAChild", draft.namesAChild(),
                "kind", draft.kind().name(),
                "approved", draft.approved());
    }

    @Override
    public boolean permits(Map<String, Object> draft) {
        return enforcer.enforce(draft);
    }

    @Override
    public Set<String> broken(Map<String, Object> draft) {
        EnforceResult result = enforcer.enforceEx(draft);
        return result.isAllow() ? Set.of() : Set.of(result.getExplain().get(0));
    }

    private static final class Has extends CustomFunction {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient Predicate<Object> test;

        private Has(String name, Predicate<Object> test) {
            this.name = name;
            this.test = test;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject argument) {
            return AviatorBoolean.valueOf(test.test(argument.getValue(env)));
        }
    }
}
