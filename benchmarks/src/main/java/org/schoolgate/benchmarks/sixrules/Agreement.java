package org.schoolgate.benchmarks.sixrules;

import java.util.List;
import java.util.Set;

/** Holds every contender to the same answers, before anything is timed. */
public final class Agreement {
    private Agreement() {}

    /**
     * The drafts as this contender wants them, once it has answered each as the rules written by hand do.
     *
     * @throws IllegalStateException if it answers one of them otherwise
     */
    public static <D> List<D> checked(Contender<D> contender) {
        ByHand byHand = new ByHand();
        return SixRules.cases().stream()
                .map(one -> checked(contender, one, byHand.broken(one.prepared())))
                .toList();
    }

    private static <D> D checked(Contender<D> contender, SixRules.Case one, Set<String> expected) {
        D draft = contender.ready(one);
        Set<String> broken = contender.broken(draft);
        // jCasbin names one of the rules that it found broken.
        boolean same = contender instanceof WithCasbin && !expected.isEmpty()
                ? expected.containsAll(broken)
                : broken.equals(expected);
        if (!same || broken.isEmpty() != expected.isEmpty() || contender.permits(draft) != expected.isEmpty()) {
            throw new IllegalStateException(
                    contender.getClass().getSimpleName() + " finds " + broken + " and not " + expected);
        }
        return draft;
    }

    /** Prints who agrees. */
    public static void main(String[] arguments) {
        for (Contender<?> contender : List.of(
                new ByHand(),
                new WithSchoolgate(),
                new WithYavi(),
                new WithHibernateValidator(),
                new WithEasyRules(),
                new WithDrools(),
                new WithCel(),
                new WithCasbin())) {
            System.out.println(contender.getClass().getSimpleName() + " agrees on "
                    + checked(contender).size() + " drafts");
        }
    }
}
