package org.schoolgate.benchmarks.sixrules;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/** YAVI: constraints on the target, and one for each member of a list; the validator is made once and kept. */
public final class WithYavi implements Contender<Given> {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    private final Validator<Given> validator = ValidatorBuilder.<Given>of()
            .constraintOnTarget(
                    draft -> draft.localTime().getDayOfWeek().getValue() <= 5
                            && !draft.localTime().toLocalTime().isBefore(FIRST)
                            && !draft.localTime().toLocalTime().isAfter(LAST),
                    "localTime",
                    "hours",
                    "posts go out on weekdays from 8am to 6pm")
            .constraintOnTarget(draft -> draft.roles().contains(Role.STAFF), "roles", "author", "staff alone post")
            .<List<ConsentState>, ConsentState>forEach(
                    Given::consents,
                    "consents",
                    each -> each.constraintOnTarget(
                            state -> state == ConsentState.GIVEN, "state", "consent", "each child has consent"))
            .constraintOnTarget(
                    draft -> !(draft.picture() && draft.namesAChild()),
                    "namesAChild",
                    "name",
                    "no name beside an image")
            .constraintOnTarget(draft -> draft.kind() != PostKind.REPLY, "kind", "reply", "nothing is answered")
            .constraintOnTarget(
                    draft -> !draft.picture() || draft.approved(),
                    "approved",
                    "approval",
                    "the Headteacher agrees to pictures")
            .build();

    @Override
    public Given ready(SixRules.Case one) {
        return one.prepared();
    }

    @Override
    public boolean permits(Given draft) {
        return violations(draft).isValid();
    }

    /** What it returns, and what is timed. */
    public ConstraintViolations violations(Given draft) {
        return validator.validate(draft);
    }

    @Override
    public Set<String> broken(Given draft) {
        Set<String> broken = new LinkedHashSet<>();
        for (ConstraintViolation violation : violations(draft)) {
            broken.add(violation.messageKey());
        }
        return broken;
    }
}
