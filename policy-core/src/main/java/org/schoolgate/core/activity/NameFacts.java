package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.POST;

import java.util.List;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.school.ConsentState;

/** Who is named, and how. */
public final class NameFacts {
    private NameFacts() {}

    /** Which child is named? */
    public static final FactType<Situation, List<Named>> NAMED_PUPILS = FactType.<Situation, List<Named>>named(
                    "named_pupils", ValueType.internal("ids"))
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(Kind.FIND_OUT, "Which child is named?", AskedOf.AUTHOR)
            .about(Of.NAME)
            .field("named")
            .controllable()
            .privacy(Privacy.PERSONAL)
            .inActivity("named[]", (type, situation) -> NameLooks.namedPupils(type, situation));

    /**
     * A reader found the whole name of one pupil in the words, and nobody has denied it by name and date. Whatever is said
     * of the names, that one stands there in full.
     */
    public static final FactType<Situation, Boolean> NAMED_IN_FULL = FactType.<Situation, Boolean>named(
                    "named_in_full", ValueType.BOOLEAN)
            .on(POST, PERSONAL_POST, COMMENT)
            .computed(NameLooks::namedInFull);

    /** How is the child named: first name only, surname or full name, nickname, or initials? */
    public static final FactType<NameGiven, NameForm> NAME_FORM = FactType.<NameGiven, NameForm>named(
                    "name_form", ValueType.oneOf(NameForm.class))
            .on(POST, PERSONAL_POST, COMMENT)
            .asks(
                    Kind.FIND_OUT,
                    "How is the child named: first name only, surname or full name, nickname, or initials?",
                    AskedOf.AUTHOR)
            .about(Of.NAME)
            .field("named")
            .controllable()
            .inActivity("named[].as", (type, name) -> type.of(name, name.named().as()));

    /** Has a parent or carer agreed to this child's first name being used on social media? */
    public static final FactType<NameGiven, ConsentState> NAME_CONSENT = FactType.<NameGiven, ConsentState>named(
                    "name_consent", ValueType.oneOf(ConsentState.class))
            .on(POST)
            .asks(
                    Kind.FIND_OUT,
                    "Has a parent or carer agreed to this child's first name being used on social media?",
                    AskedOf.OFFICE)
            .about(Of.NAME, NameGiven::wherever)
            .privacy(Privacy.PERSONAL)
            .inRecords("consents[].state", ConsentLooks::toName);
}
