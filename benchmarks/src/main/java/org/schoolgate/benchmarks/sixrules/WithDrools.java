package org.schoolgate.benchmarks.sixrules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: rules in DRL built to its executable model, a stateless session for each check, what is broken in a global. */
public final class WithDrools implements Contender<Given> {
    private static final String RULES = """
            package org.schoolgate.benchmarks.sixrules.drools
            import org.schoolgate.benchmarks.sixrules.Given
            import org.schoolgate.core.activity.PostKind
            import org.schoolgate.core.school.ConsentState
            import org.schoolgate.core.school.Role
            global java.util.Set broken
            rule "hours"
            when Given(dayOfWeek() > 5 || minuteOfDay() < 480 || minuteOfDay() > 1080)
            then broken.add("hours"); end
            rule "author"
            when Given(!roles().contains(Role.STAFF))
            then broken.add("author"); end
            rule "consent"
            when $d : Given() exists ConsentState(this != ConsentState.GIVEN) from $d.consents()
            then broken.add("consent"); end
            rule "name"
            when Given(picture(), namesAChild())
            then broken.add("name"); end
            rule "reply"
            when Given(kind() == PostKind.REPLY)
            then broken.add("reply"); end
            rule "approval"
            when Given(picture(), !approved())
            then broken.add("approval"); end
            """;

    private final KieBase rules;

    /** Builds the rules. */
    public WithDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/six-rules.drl", RULES);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
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
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("broken", broken);
        session.execute(draft);
        return broken;
    }
}
