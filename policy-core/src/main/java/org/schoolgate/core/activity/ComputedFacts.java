package org.schoolgate.core.activity;

import static org.schoolgate.core.logic.Test.isFalse;
import static org.schoolgate.core.logic.Test.isTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Explanation;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;
import org.schoolgate.core.logic.Standpoint;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/** Facts that are worked out from others and never asked. */
public final class ComputedFacts {
    /** The date and time on the school's own clock. */
    public static final FactType<Situation, LocalDateTime> LOCAL_TIME = FactType.<Situation, LocalDateTime>named(
                    "local_time", ValueType.internal("local time"))
            .onEveryActivity()
            .computed(ComputedFacts::localTime);

    /** The day on the school's own calendar. */
    public static final FactType<Situation, LocalDate> LOCAL_DATE = FactType.<Situation, LocalDate>named(
                    "local_date", ValueType.internal("local date"))
            .onEveryActivity()
            .computed((type, situation) ->
                    type.computedFrom(situation, LOCAL_TIME.of(situation), LocalDateTime::toLocalDate));

    /** It is a private message that came in; nothing else is. */
    public static final FactType<Situation, Boolean> RECEIVED = FactType.<Situation, Boolean>named(
                    "received", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> {
                if (situation.kind() != ActivityKind.DIRECT_MESSAGE) {
                    return type.known(situation, false);
                }
                return truth(
                        type,
                        situation,
                        of(FieldFacts.MESSAGE_DIRECTION, Test.is(MessageDirection.RECEIVED))
                                .explain(situation, Standpoint.of("")));
            });

    /** There is a picture with it. */
    public static final FactType<Situation, Boolean> HAS_PICTURE = FactType.<Situation, Boolean>named(
                    "has_picture", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) ->
                    type.computedFrom(situation, PictureFacts.MEDIA_KIND.of(situation), media -> !media.isEmpty()));

    /** The post that is answered, passed on or quoted came from an account of our own. */
    public static final FactType<Situation, Boolean> SOURCE_IS_OURS = FactType.<Situation, Boolean>named(
                    "source_is_ours", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.PERSONAL_POST, ActivityKind.COMMENT)
            .computed((type, situation) -> type.computedFrom(
                    situation, FieldFacts.SOURCE_ACCOUNT.of(situation), handle -> Looks.isOurs(situation, handle)));

    /**
     * It answers somebody: a reply to an account that is not our own; a quotation of one, or a new post, that is said to.
     * What is passed on without a word answers nobody.
     */
    public static final FactType<Situation, Boolean> ANSWERS_ANOTHER = FactType.<Situation, Boolean>named(
                    "answers_another", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.PERSONAL_POST, ActivityKind.COMMENT)
            .computed((type, situation) -> {
                Condition<Situation> others = Condition.not(of(SOURCE_IS_OURS, isTrue()));
                Condition<Situation> said = of(FinerFacts.ANSWERS_SOMEBODY, isTrue());
                Condition<Situation> answers = Condition.anyOf(
                        of(FieldFacts.POST_KIND, Test.is(PostKind.REPLY)).and(others),
                        of(FieldFacts.POST_KIND, Test.is(PostKind.QUOTE))
                                .and(others)
                                .and(said),
                        of(FieldFacts.POST_KIND, Test.is(PostKind.ORIGINAL)).and(said));
                return truth(type, situation, answers.explain(situation, Standpoint.of("")));
            });

    /**
     * It happens while a trip is on: the trip that is named; where none is named, not so when none is on. What cannot name
     * a trip happens during any that is on.
     */
    public static final FactType<Situation, Boolean> DURING_TRIP = FactType.<Situation, Boolean>named(
                    "during_trip", ValueType.BOOLEAN)
            .on(ActivityKind.POST, ActivityKind.SIGN_IN, ActivityKind.ACCOUNT, ActivityKind.PHOTO_HANDLING)
            .computed(Trips::on);

    /** A child is shown in some picture, recognisable or not. */
    public static final FactType<Situation, Boolean> CHILD_SHOWN = FactType.<Situation, Boolean>named(
                    "child_shown", ValueType.BOOLEAN)
            .onEveryActivity()
            .computed((type, situation) -> {
                if (situation.as(WithMedia.class).isEmpty()) {
                    return type.known(situation, false);
                }
                Members<ChildPictured> children = Lists.CHILDREN_PICTURED.of(situation);
                if (children.known().isEmpty() && !children.complete()) {
                    return type.waitingFor(situation, children.because());
                }
                return type.computed(situation, !children.known().isEmpty(), children.because());
            });

    /** What others wrote falls under one of the four heads: offensive, unsuitable, others' material, undermining. */
    public static final FactType<Situation, Boolean> INAPPROPRIATE_CONTENT = FactType.<Situation, Boolean>named(
                    "inappropriate_content", ValueType.BOOLEAN)
            .on(ActivityKind.COMMENT)
            .computed((type, situation) -> {
                if (!type.speaksOf(situation.kind())) {
                    return type.known(situation, false);
                }
                Condition<Situation> heads = Condition.anyOf(
                        of(FinerFacts.OFFENSIVE, isTrue()),
                        of(FinerFacts.SUITABLE_FOR_EVERYONE, isFalse()),
                        of(FinerFacts.UNDERMINES, isTrue()),
                        of(FinerFacts.OTHERS_MATERIAL, isTrue()).and(of(FinerFacts.PERMISSION_HELD, isFalse())));
                return truth(
                        type,
                        situation,
                        of(StatementFacts.ACCEPTABLE_COMMENT, isFalse())
                                .and(heads)
                                .explain(situation, Standpoint.of("")));
            });

    /** The roles of one administrator, implied ones too. */
    public static final FactType<Administrator, Set<Role>> ADMINISTRATOR_ROLES =
            FactType.<Administrator, Set<Role>>named("author_roles", ValueType.anyOf(Role.class))
                    .onEveryActivity()
                    .asks(FactType.Kind.FIND_OUT, PersonFacts.AUTHOR_ROLES.question(), FactType.AskedOf.HEADTEACHER)
                    .standing()
                    .about(Of.PERSON)
                    .inRecords(
                            "staff[].roles[]",
                            (type, holder) -> type.of(
                                    holder, Looks.roles(holder.situation(), new PersonRef.OnRecord(holder.id()))));

    /** Whether one administrator is approved to look after the accounts. */
    public static final FactType<Administrator, Boolean> ADMINISTRATOR_MAY_ADMINISTER =
            FactType.<Administrator, Boolean>named("may_administer", ValueType.BOOLEAN)
                    .onEveryActivity()
                    .asks(FactType.Kind.FIND_OUT, PersonFacts.MAY_ADMINISTER.question(), FactType.AskedOf.SLT)
                    .standing()
                    .safe(true)
                    .about(Of.PERSON)
                    .inRecords(
                            "staff[].mayAdminister",
                            (type, holder) -> Looks.granted(
                                    type,
                                    holder,
                                    person(holder).flatMap(Person::mayAdminister),
                                    AccountFacts.ADMINISTRATORS.of(holder.situation())));

    /** Who has agreed that one administrator may post. */
    public static final FactType<Administrator, Set<AgreeingBody>> ADMINISTRATOR_AGREED_BY =
            FactType.<Administrator, Set<AgreeingBody>>named("posting_agreed_by", ValueType.anyOf(AgreeingBody.class))
                    .onEveryActivity()
                    .asks(
                            FactType.Kind.FIND_OUT,
                            PersonFacts.POSTING_AGREED_BY.question(),
                            FactType.AskedOf.HEADTEACHER)
                    .standing()
                    .about(Of.PERSON)
                    .privacy(FactType.Privacy.PERSONAL)
                    .inRecords(
                            "staff[].agreedBy[]",
                            (type, holder) -> person(holder)
                                    .map(one -> Looks.agreedBy(
                                            type, holder, one, AccountFacts.ADMINISTRATORS.of(holder.situation())))
                                    .orElseGet(() -> type.unknown(holder)));

    private ComputedFacts() {}

    private static Optional<Person> person(Administrator holder) {
        return holder.situation().person(holder.id());
    }

    private static Fact<LocalDateTime> localTime(FactType<Situation, LocalDateTime> type, Situation situation) {
        Fact<Instant> at = FieldFacts.HAPPENED_AT.of(situation);
        Fact<ZoneId> zone = SchoolFacts.ZONE.of(situation);
        if (at.isUnknown() || zone.isUnknown()) {
            return type.waitingFor(situation, List.of(at, zone));
        }
        LocalDateTime local =
                LocalDateTime.ofInstant(at.value().orElseThrow(), zone.value().orElseThrow());
        return type.computed(situation, local, List.of(at, zone));
    }

    /** A leaf of a reckoning; it is never printed. */
    public static <V> Condition<Situation> of(FactType<Situation, V> fact, Test<? super V> test) {
        return Condition.on(Wording.is("it", fact.name() + " " + test), fact, test);
    }

    /** A reckoning as a fact: known, with its reasons, or waiting for what is not known. */
    public static Fact<Boolean> truth(FactType<Situation, Boolean> type, Situation situation, Explanation explanation) {
        List<Fact<?>> because = new ArrayList<>(explanation.because());
        return explanation.truth() == Truth.UNKNOWN
                ? Fact.waitingFor(type, About.ACTIVITY, because)
                : type.computed(situation, explanation.truth() == Truth.TRUE, because);
    }
}
