package org.schoolgate.benchmarks.sixrules;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** CEL: one expression for each rule, checked and planned once, evaluated over a map of variables. */
public final class WithCel implements Contender<Map<String, Object>> {
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("hours", "dayOfWeek <= 5 && minuteOfDay >= 480 && minuteOfDay <= 1080");
        RULES.put("author", "'STAFF' in roles");
        RULES.put("consent", "consents.all(state, state == 'GIVEN')");
        RULES.put("name", "!(picture && namesAChild)");
        RULES.put("reply", "kind != 'REPLY'");
        RULES.put("approval", "!picture || approved");
    }

    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

    /** Compiles the rules. */
    public WithCel() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("dayOfWeek", SimpleType.INT)
                .addVar("minuteOfDay", SimpleType.INT)
                .addVar("roles", ListType.create(SimpleType.STRING))
                .addVar("consents", ListType.create(SimpleType.STRING))
                .addVar("picture", SimpleType.BOOL)
                .addVar("namesAChild", SimpleType.BOOL)
                .addVar("kind", SimpleType.STRING)
                .addVar("approved", SimpleType.BOOL)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        RULES.forEach((id, expression) -> {
            try {
                programs.put(
                        id, runtime.createProgram(compiler.compile(expression).getAst()));
            } catch (CelValidationException | CelEvaluationException fault) {
                throw new IllegalStateException(id, fault);
            }
        });
    }

    @Override
    public Map<String, Object> ready(SixRules.Case one) {
        Given draft = one.prepared();
        return Map.of(
                "dayOfWeek", (long) draft.dayOfWeek(),
                "minuteOfDay", (long) draft.minuteOfDay(),
                "roles", draft.roles().stream().map(Enum::name).toList(),
                "consents", draft.consents().stream().map(Enum::name).toList(),
                "picture", draft.picture(),
                "namesAChild", draft.namesAChild(),
                "kind", draft.kind().name(),
                "approved", draft.approved());
    }

    @Override
    public boolean permits(Map<String, Object> draft) {
        for (CelRuntime.Program program : programs.values()) {
            if (!holds(program, draft)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<String> broken(Map<String, Object> draft) {
        Set<String> broken = new LinkedHashSet<>();
        programs.forEach((id, program) -> {
            if (!holds(program, draft)) {
                broken.add(id);
            }
        });
        return broken;
    }

    private static boolean holds(CelRuntime.Program program, Map<String, Object> draft) {
        try {
            return (Boolean) program.eval(draft);
        } catch (CelEvaluationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
