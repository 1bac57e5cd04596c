package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.activity.Looks.grant;
import static org.schoolgate.core.activity.Looks.isPupil;
import static org.schoolgate.core.activity.Looks.roles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Role;

/** What is known of the people. */
public final class PersonFacts {
    private PersonFacts() {}

    /** What is this person's part in the school: leader, teacher, other staff, governor, parent, pupil or none? */
    public static final FactType<Situation, Set<Role>> AUTHOR_ROLES = FactType.<Situation, Set<Role>>named(
                    "author_roles", ValueType.anyOf(Role.class))
            .onEveryActivity()
            .asks(
                    Kind.FIND_OUT,
                    "What is this person's part in the school: leader, teacher, other staff, governor, parent, pupil or none?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.PERSON, Looks.AUTHOR)
            .privacy(Privacy.PERSONAL)
            .inRecords("staff[].roles[], by.roles[]", (type, situation) -> roles(type, situation, FieldFacts.AUTHOR));

    /** Is this person one of our pupils? (If unsure, say yes.) */
    public static final FactType<Situation, Boolean> AUTHOR_IS_PUPIL = FactType.<Situation, Boolean>named(
                    "author_is_pupil", ValueType.BOOLEAN)
            .on(POST, FOLLOWER, COMMENT, DIRECT_MESSAGE, PERSONAL_CONNECTION, WORKPLACE_USE, SIGN_IN, PERSONAL_ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Is this person one of our pupils? (If unsure, say yes.)",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.PERSON, Looks.AUTHOR)
            .privacy(Privacy.PERSONAL)
            .inRecords("pupils[].id, by.roles[]", (type, situation) -> isPupil(type, situation, FieldFacts.AUTHOR));

    /** Is the other person one of our pupils? (If unsure, say yes.) */
    public static final FactType<Situation, Boolean> OTHER_IS_PUPIL = FactType.<Situation, Boolean>named(
                    "other_is_pupil", ValueType.BOOLEAN)
            .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
            .asks(Kind.FIND_OUT, "Is the other person one of our pupils? (If unsure, say yes.)", AskedOf.AUTHOR)
            .field("with")
            .about(Of.PERSON, Looks.OTHER_PERSON)
            .safe(false)
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "pupils[].id, with.roles[]",
                    (type, situation) -> isPupil(type, situation, FieldFacts.OTHER_PERSON));

    /** When did this member of staff leave? */
    public static final FactType<Situation, Optional<LocalDate>> STAFF_LEFT_ON =
            FactType.<Situation, Optional<LocalDate>>named("staff_left_on", ValueType.internal("date"))
                    .on(POST, DIRECT_MESSAGE, PERSONAL_POST, ACCOUNT)
                    .asks(Kind.FIND_OUT, "When did this member of staff leave?", AskedOf.OFFICE)
                    .standing()
                    .about(Of.PERSON, Looks.AUTHOR)
                    .privacy(Privacy.PERSONAL)
                    .inRecords("staff[].leftOn", Looks::leftOn);

    /** What is this person's date of birth? */
    public static final FactType<Situation, LocalDate> DATE_OF_BIRTH = FactType.<Situation, LocalDate>named(
                    "date_of_birth", ValueType.DATE)
            .on(PERSONAL_CONNECTION, WORKPLACE_USE, PERSONAL_ACCOUNT, FOLLOWER, COMMENT, DIRECT_MESSAGE)
            .asks(Kind.FIND_OUT, "What is this person's date of birth?", AskedOf.OFFICE)
            .standing()
            .about(Of.PERSON, Looks.PUPIL_CONCERNED)
            .privacy(Privacy.PERSONAL)
            .inRecords("pupils[].dateOfBirth", Looks::dateOfBirth);

    /** Was this person ever a pupil here, and when did that end? */
    public static final FactType<Situation, Optional<LocalDate>> LEFT_SCHOOL_ON =
            FactType.<Situation, Optional<LocalDate>>named("left_school_on", ValueType.internal("date"))
                    .on(PERSONAL_CONNECTION, DIRECT_MESSAGE, COMMENT, POST)
                    .asks(Kind.FIND_OUT, "Was this person ever a pupil here, and when did that end?", AskedOf.OFFICE)
                    .standing()
                    .about(Of.PERSON, Looks.PUPIL_CONCERNED)
                    .privacy(Privacy.PERSONAL)
                    .inRecords("pupils[].leftOn", Looks::leftSchoolOn);

    /** Has the Headteacher authorised this person to post for the school? */
    public static final FactType<Situation, Boolean> MAY_POST = FactType.<Situation, Boolean>named(
                    "may_post", ValueType.BOOLEAN)
            .on(POST, SIGN_IN)
            .asks(
                    Kind.FIND_OUT,
                    "Has the Headteacher authorised this person to post for the school?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.PERSON, Looks.AUTHOR)
            .safe(true)
            .privacy(Privacy.PERSONAL)
            .inRecords("staff[].mayPost", (type, situation) -> grant(type, situation, Person::mayPost));

    /** Has the Headteacher authorised this person to take pictures for the account? */
    public static final FactType<Situation, Boolean> MAY_PHOTOGRAPH = FactType.<Situation, Boolean>named(
                    "may_photograph", ValueType.BOOLEAN)
            .on(PHOTO_HANDLING)
            .asks(
                    Kind.FIND_OUT,
                    "Has the Headteacher authorised this person to take pictures for the account?",
                    AskedOf.HEADTEACHER)
            .standing()
            .about(Of.PERSON, Looks.AUTHOR)
            .safe(true)
            .privacy(Privacy.PERSONAL)
            .inRecords("staff[].mayPhotograph", (type, situation) -> grant(type, situation, Person::mayPhotograph));

    /** Have you agreed, on record, that the Headteacher may look through your own device? */
    public static final FactType<Situation, Boolean> AGREED_TO_INSPECTION = FactType.<Situation, Boolean>named(
                    "agreed_to_inspection", ValueType.BOOLEAN)
            .on(POST, PHOTO_HANDLING)
            .asks(
                    Kind.BRING_ABOUT,
                    "Have you agreed, on record, that the Headteacher may look through your own device?",
                    AskedOf.OWNER)
            .standing()
            .about(Of.PERSON, Looks.AUTHOR)
            .safe(true)
            .privacy(Privacy.PERSONAL)
            .inRecords(
                    "staff[].agreedToInspection",
                    (type, situation) -> grant(type, situation, Person::agreedToInspection));

    /** Is this person approved to look after the accounts? */
    public static final FactType<Situation, Boolean> MAY_ADMINISTER = FactType.<Situation, Boolean>named(
                    "may_administer", ValueType.BOOLEAN)
            .on(ACCOUNT, SIGN_IN, POST, COMMENT)
            .asks(Kind.FIND_OUT, "Is this person approved to look after the accounts?", AskedOf.SLT)
            .standing()
            .about(Of.PERSON, Looks.AUTHOR)
            .safe(true)
            .privacy(Privacy.PERSONAL)
            .inRecords("staff[].mayAdminister", (type, situation) -> grant(type, situation, Person::mayAdminister));

    /** Who has agreed that this person may post: the Headteacher, the governors, or both? */
    public static final FactType<Situation, Set<AgreeingBody>> POSTING_AGREED_BY =
            FactType.<Situation, Set<AgreeingBody>>named("posting_agreed_by", ValueType.anyOf(AgreeingBody.class))
                    .on(POST, SIGN_IN, ACCOUNT)
                    .asks(
                            Kind.FIND_OUT,
                            "Who has agreed that this person may post: the Headteacher, the governors, or both?",
                            AskedOf.HEADTEACHER)
                    .standing()
                    .about(Of.PERSON, Looks.AUTHOR)
                    .privacy(Privacy.PERSONAL)
                    .inRecords("staff[].agreedBy[]", Looks::agreedBy);
}
