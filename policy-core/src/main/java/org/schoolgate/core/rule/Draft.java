package org.schoolgate.core.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.activity.Subject;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.MemberList;
import org.schoolgate.core.logic.Members;

/**
 * A norm being written: its id, its clause and the kinds of activity that it concerns. The next word says what it is:
 * {@link #must}, {@link #never}, {@link #normally}, {@link #advised}, {@link #forEach}, {@link #duty}, {@link #may},
 * {@link #defines}, {@link #states}. A draft is a value: using it twice gives two norms.
 *
 * @param id the id of the norm, in kebab case
 * @param clause where it stands
 * @param concerns the kinds of activity that it concerns
 * @param judges those of them on which a rule gives a finding
 */
public record Draft(String id, Clause clause, Set<ActivityKind> concerns, Set<ActivityKind> judges) {
    static final MemberList<Situation, Situation> ITSELF =
            new MemberList<>("situation", situation -> new Members<>(List.of(situation), true, List.of()));

    /** A norm of this id, standing in this clause, that concerns nothing yet. */
    static Draft of(String id, Clause clause) {
        return new Draft(id, clause, Set.of(), Set.of());
    }

    /** It concerns these kinds of activity. */
    public Draft on(ActivityKind... kinds) {
        Set<ActivityKind> set = set(Set.of(kinds));
        return new Draft(id, clause, set, set);
    }

    /** It concerns every kind of activity. */
    public Draft onEveryActivity() {
        Set<ActivityKind> all = set(EnumSet.allOf(ActivityKind.class));
        return new Draft(id, clause, all, all);
    }

    /** It concerns these too, but gives no finding on them. */
    public Draft alsoConcerning(ActivityKind... kinds) {
        EnumSet<ActivityKind> more = EnumSet.copyOf(concerns);
        more.addAll(List.of(kinds));
        return new Draft(id, clause, set(more), judges);
    }

    private static Set<ActivityKind> set(Set<ActivityKind> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** This has to be so. */
    public Rule<Situation> must(Condition<Situation> requirement) {
        return rule(Force.MUST, requirement);
    }

    /** This must not be so. */
    public Rule<Situation> never(Condition<Situation> forbidden) {
        return must(Condition.not(forbidden));
    }

    /** This is usually so. */
    public Rule<Situation> normally(Condition<Situation> requirement) {
        return rule(Force.NORMALLY, requirement);
    }

    /** This is advised. */
    public Rule<Situation> advised(Condition<Situation> requirement) {
        return rule(Force.ADVISED, requirement);
    }

    private Rule<Situation> rule(Force force, Condition<Situation> requirement) {
        return new ForEach<>(this, ITSELF, false).rule(force, requirement);
    }

    /** Said for each member of this list. */
    public <M extends Subject> ForEach<M> forEach(MemberList<Situation, M> members) {
        return new ForEach<>(this, members, true);
    }

    /** Somebody has to do something when this is so. */
    public Duty duty(Force force, String bearer, String action, Condition<Situation> trigger, Due due) {
        return duty(force, bearer, "", action, trigger, due);
    }

    /** Somebody has to do several things, of which this is the first; the name is its verb. */
    public Duty duty(Force force, String bearer, String name, String action, Condition<Situation> trigger, Due due) {
        return ImmutableDuty.builder()
                .id(id)
                .concerns(concerns)
                .clause(clause)
                .force(force)
                .bearer(bearer)
                .addActs(new Act(name, action, trigger, due))
                .build();
    }

    /** It may be done when this is so. */
    public Permission may(Condition<Situation> when) {
        return new Permission(id, concerns, clause, when, Optional.empty());
    }

    /** It says what words mean, or whom the policy binds. */
    public Definition defines() {
        return new Definition(id, NormKind.DEFINITION, concerns, clause, Optional.empty());
    }

    /** It says something about the paper itself. */
    public Definition states() {
        return new Definition(id, NormKind.METADATA, concerns, clause, Optional.empty());
    }

    /** A norm being written for each member of a list. */
    public record ForEach<M extends Subject>(Draft draft, MemberList<Situation, M> members, boolean each) {
        /** This has to be so of each. */
        public Rule<M> must(Condition<M> requirement) {
            return rule(Force.MUST, requirement);
        }

        /** This must not be so of any. */
        public Rule<M> never(Condition<M> forbidden) {
            return must(Condition.not(forbidden));
        }

        /** This is usually so of each. */
        public Rule<M> normally(Condition<M> requirement) {
            return rule(Force.NORMALLY, requirement);
        }

        /** This is advised for each. */
        public Rule<M> advised(Condition<M> requirement) {
            return rule(Force.ADVISED, requirement);
        }

        Rule<M> rule(Force force, Condition<M> requirement) {
            return ImmutableRule.<M>builder()
                    .id(draft.id)
                    .concerns(draft.concerns)
                    .judges(draft.judges)
                    .clause(draft.clause)
                    .force(force)
                    .subjects(members)
                    .isForEach(each)
                    .requirement(requirement)
                    .build();
        }
    }
}
