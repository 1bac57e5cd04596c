package org.schoolgate.core.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;

/** A school's policy: its paper, its state, and every norm read off it. Immutable. */
public final class Policy {
    private final String id;
    private final String title;
    private final Optional<String> school;
    private final Edition edition;
    private final String decider;
    private final Optional<Condition<Situation>> scope;
    private final List<OtherPaper> otherPapers;
    private final Paper paper;
    private final Optional<String> adoptedFrom;
    private final List<Departure> departures;
    private final List<Norm> norms;
    /** Filled as kinds of activity come up. */
    private final Map<ActivityKind, Said> said = new ConcurrentHashMap<>();

    /** What it says of one kind of activity. */
    private record Said(List<Rule<?>> rules, List<Duty> duties, List<Permission> permissions) {}

    private Policy(Builder from) {
        id = from.id;
        title = from.title;
        school = from.school;
        edition = from.edition;
        decider = from.decider;
        scope = from.scope;
        otherPapers = List.copyOf(from.otherPapers);
        paper = from.paper;
        adoptedFrom = from.adoptedFrom;
        departures = List.copyOf(from.departures);
        norms = List.copyOf(from.norms);
        refuseTwice(norms);
    }

    /** Starts a policy of this id (kebab case), title and paper. */
    public static Builder of(String id, String title, Paper paper) {
        return new Builder(id, title, paper);
    }

    private static void refuseTwice(List<Norm> norms) {
        Map<String, Set<ActivityKind>> judged = new LinkedHashMap<>();
        for (Norm norm : norms) {
            Set<ActivityKind> kinds = norm instanceof Rule<?> rule ? rule.judges() : norm.concerns();
            Set<ActivityKind> before = judged.computeIfAbsent(norm.id(), any -> EnumSet.noneOf(ActivityKind.class));
            for (ActivityKind kind : kinds) {
                if (!before.add(kind)) {
                    throw new IllegalArgumentException(norm.id() + " stands twice for " + kind
                            + "; one norm gives at most one finding: part the kinds, or the ids");
                }
            }
        }
    }

    private Said said(ActivityKind kind) {
        return said.computeIfAbsent(
                kind, one -> new Said(rulesFor(one), normsFor(one, Duty.class), normsFor(one, Permission.class)));
    }

    private List<Rule<?>> rulesFor(ActivityKind kind) {
        List<Rule<?>> found = new ArrayList<>();
        for (Norm norm : norms) {
            if (norm instanceof Rule<?> rule && rule.judges(kind)) {
                found.add(rule);
            } else if (norm instanceof Duty duty && duty.findsOn().contains(kind)) {
                duty.asRule().ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private <N extends Norm> List<N> normsFor(ActivityKind kind, Class<N> sort) {
        List<N> found = new ArrayList<>();
        for (Norm norm : norms) {
            if (sort.isInstance(norm) && norm.concerns().contains(kind)) {
                found.add(sort.cast(norm));
            }
        }
        return List.copyOf(found);
    }

    /** The id by which it is named. */
    public String id() {
        return id;
    }

    /** Its title, in our own words. */
    public String title() {
        return title;
    }

    /** The school whose policy it is, if the paper names one. */
    public Optional<String> school() {
        return school;
    }

    /** In what state it is. */
    public Edition edition() {
        return edition;
    }

    /** The role that decides what nobody else can: {@code SLT} or {@code HEADTEACHER}. */
    public String decider() {
        return decider;
    }

    /** Of what it speaks at all; empty for a policy that speaks of every account. */
    public Optional<Condition<Situation>> scope() {
        return scope;
    }

    /** Papers of the school that it points at and that are not part of it. */
    public List<OtherPaper> otherPapers() {
        return otherPapers;
    }

    /** Its outline. */
    public Paper paper() {
        return paper;
    }

    /** The id of the policy that the school took over from another; empty for one of its own. */
    public Optional<String> adoptedFrom() {
        return adoptedFrom;
    }

    /** Where it departs from the policy that was taken over. */
    public List<Departure> departures() {
        return departures;
    }

    /** Every norm, in the order of the policy. */
    public List<Norm> norms() {
        return norms;
    }

    /** The rules that give a finding on this kind of activity, duties among them that do. */
    public List<Rule<?>> rules(ActivityKind kind) {
        return said(kind).rules();
    }

    /** The duties that concern this kind of activity. */
    public List<Duty> duties(ActivityKind kind) {
        return said(kind).duties();
    }

    /** The permissions that concern this kind of activity. */
    public List<Permission> permissions(ActivityKind kind) {
        return said(kind).permissions();
    }

    /** Every id that a reason, an approval or an entry of what was done may name: norms, and duties with their acts. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        norms.forEach(norm -> ids.add(norm.id()));
        return ids;
    }

    /** What became of each of its sentences. */
    public Ledger ledger() {
        return Ledger.of(this);
    }

    /** A checker of this policy alone. */
    public Checker checker() {
        return Checker.of(List.of(this));
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * Papers of the school that a policy points at.
     *
     * @param names in our own words
     * @param sentences ids of the sentences that point there
     */
    public record OtherPaper(String names, List<String> sentences) {}

    /** Collects what a policy is made of. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final Paper paper;
        private Optional<String> school = Optional.empty();
        private Edition edition = Edition.of(Edition.Status.ADOPTED);
        private String decider = "SLT";
        private Optional<Condition<Situation>> scope = Optional.empty();
        private final List<OtherPaper> otherPapers = new ArrayList<>();
        private Optional<String> adoptedFrom = Optional.empty();
        private List<Departure> departures = List.of();
        private final List<Norm> norms = new ArrayList<>();

        private Builder(String id, String title, Paper paper) {
            this.id = id;
            this.title = title;
            this.paper = paper;
        }

        /** The school whose policy it is. */
        public Builder school(String name) {
            school = Optional.of(name);
            return this;
        }

        /** In what state it is. */
        public Builder edition(Edition state) {
            edition = state;
            return this;
        }

        /** Questions that are usually the SLT's go to this role. */
        public Builder decidedBy(String role) {
            decider = role;
            return this;
        }

        /** It speaks of nothing else. */
        public Builder within(Condition<Situation> condition) {
            scope = Optional.of(condition);
            return this;
        }

        /** It points at papers that are not part of it; a notice names them where it says nothing itself. */
        public Builder pointingAt(String papers, String... sentences) {
            otherPapers.add(new OtherPaper(papers, List.of(sentences)));
            return this;
        }

        /** It was taken over from this policy of another school, and departs from it there. */
        Builder departing(String from, List<Departure> all) {
            adoptedFrom = Optional.of(from);
            departures = List.copyOf(all);
            return this;
        }

        Builder copy() {
            Builder copy = new Builder(id, title, paper);
            copy.school = school;
            copy.edition = edition;
            copy.decider = decider;
            copy.scope = scope;
            copy.otherPapers.addAll(otherPapers);
            copy.adoptedFrom = adoptedFrom;
            copy.departures = departures;
            copy.norms.addAll(norms);
            return copy;
        }

        /** Its norms, in the order of the paper. */
        public Builder norms(Norm... all) {
            norms.addAll(Arrays.asList(all));
            return this;
        }

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if a norm stands twice for one kind of activity
         */
        public Policy build() {
            return new Policy(this);
        }
    }
}
