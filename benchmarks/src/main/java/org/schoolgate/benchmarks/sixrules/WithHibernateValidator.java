package org.schoolgate.benchmarks.sixrules;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Role;

/**
 * Hibernate Validator: custom constraints on fields, on the members of a list, and on the class where a rule reads two
 * fields; the validator is made once and kept. Messages without expressions, which is its quicker way.
 */
public final class WithHibernateValidator implements Contender<WithHibernateValidator.Draft> {
    private final Validator validator;

    /** Makes the validator. */
    @SuppressWarnings("resource") // kept for as long as the validator
    public WithHibernateValidator() {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @Override
    public Draft ready(SixRules.Case one) {
        Given draft = one.prepared();
        return new Draft(
                draft.localTime(),
                draft.roles(),
                draft.consents(),
                draft.picture(),
                draft.namesAChild(),
                draft.kind(),
                draft.approved());
    }

    @Override
    public boolean permits(Draft draft) {
        return validator.validate(draft).isEmpty();
    }

    /** What it returns, and what is timed. */
    public Set<ConstraintViolation<Draft>> violations(Draft draft) {
        return validator.validate(draft);
    }

    @Override
    public Set<String> broken(Draft draft) {
        Set<String> broken = new LinkedHashSet<>();
        for (ConstraintViolation<Draft> violation : violations(draft)) {
            broken.add(violation.getMessage());
        }
        return broken;
    }

    /** The annotated draft. */
    @NoNameBesideImage
    @PicturesApproved
    public record Draft(
            @InHours LocalDateTime localTime,
            @OfStaff Set<Role> roles,
            List<@Consented ConsentState> consents,
            boolean picture,
            boolean namesAChild,
            @NoReply PostKind kind,
            boolean approved) {}

    /** Posts go out on weekdays from 8am to 6pm. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InHours.Check.class)
    public @interface InHours {
        String message() default "hours";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<InHours, LocalDateTime> {
            private static final LocalTime FIRST = LocalTime.of(8, 0);
            private static final LocalTime LAST = LocalTime.of(18, 0);

            @Override
            public boolean isValid(LocalDateTime time, ConstraintValidatorContext context) {
                return time.getDayOfWeek().getValue() <= 5
                        && !time.toLocalTime().isBefore(FIRST)
                        && !time.toLocalTime().isAfter(LAST);
            }
        }
    }

    /** Staff alone post. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OfStaff.Check.class)
    public @interface OfStaff {
        String message() default "author";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<OfStaff, Set<Role>> {
            @Override
            public boolean isValid(Set<Role> roles, ConstraintValidatorContext context) {
                return roles.contains(Role.STAFF);
            }
        }
    }

    /** Each child pictured has consent. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Consented.Check.class)
    public @interface Consented {
        String message() default "consent";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<Consented, ConsentState> {
            @Override
            public boolean isValid(ConsentState state, ConstraintValidatorContext context) {
                return state == ConsentState.GIVEN;
            }
        }
    }

    /** Nothing is answered. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoReply.Check.class)
    public @interface NoReply {
        String message() default "reply";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<NoReply, PostKind> {
            @Override
            public boolean isValid(PostKind kind, ConstraintValidatorContext context) {
                return kind != PostKind.REPLY;
            }
        }
    }

    /** No name beside an image. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoNameBesideImage.Check.class)
    public @interface NoNameBesideImage {
        String message() default "name";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<NoNameBesideImage, Draft> {
            @Override
            public boolean isValid(Draft draft, ConstraintValidatorContext context) {
                return !(draft.picture() && draft.namesAChild());
            }
        }
    }

    /** The Headteacher agrees to pictures. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PicturesApproved.Check.class)
    public @interface PicturesApproved {
        String message() default "approval";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<PicturesApproved, Draft> {
            @Override
            public boolean isValid(Draft draft, ConstraintValidatorContext context) {
                return !draft.picture() || draft.approved();
            }
        }
    }
}
