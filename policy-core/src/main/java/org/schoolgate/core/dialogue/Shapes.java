package org.schoolgate.core.dialogue;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Interaction;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PartyKind;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.AgreeingBody;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Visibility;

/** The shape of each fact's answer: that of the field where it stands, or of the fact itself where people answer it. */
final class Shapes {
    private static final Map<String, Shape> BY_PATH = Map.ofEntries(
            entry("by", Shape.of(Shape.Kind.PERSON)),
            entry("with", Shape.of(Shape.Kind.PERSON)),
            entry("account", Shape.of(Shape.Kind.ACCOUNT)),
            entry("at", Shape.of(Shape.Kind.MOMENT)),
            entry("usedAt", Shape.of(Shape.Kind.MOMENT)),
            entry("text", Shape.of(Shape.Kind.WORDS)),
            entry("kind", Shape.oneOf(PostKind.class)),
            entry("source.account", Shape.of(Shape.Kind.WORDS)),
            entry("origin", Shape.oneOf(Origin.class)),
            entry("purposes[]", Shape.anyOf(Purpose.class)),
            entry("event", Shape.of(Shape.Kind.EVENT)),
            entry("audience.kind", Shape.oneOf(AudienceKind.class)),
            entry("alsoSentBy[]", Shape.anyOf(OtherChannel.class)),
            entry("device.owner", Shape.oneOf(DeviceOwner.class)),
            entry("device.kind", Shape.oneOf(DeviceKind.class)),
            entry("device.connection", Shape.oneOf(Connection.class)),
            entry("with.handle", Shape.of(Shape.Kind.WORDS)),
            entry("with.kind", Shape.oneOf(PartyKind.class)),
            entry("interaction", Shape.oneOf(Interaction.class)),
            entry("applicationComplete", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("subjects[]", Shape.anyOf(ConcernSubject.class)),
            entry("sharedTo", Shape.oneOf(SharedTo.class)),
            entry("phone", Shape.oneOf(PhoneState.class)),
            entry("direction", Shape.oneOf(MessageDirection.class)),
            entry("media[]", Shape.of(Shape.Kind.PICTURES)),
            entry("media[].children[]", Shape.of(Shape.Kind.CHILDREN)),
            entry("media[].children[].recognisable", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("media[].namesVisible", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("media[].shows[]", Shape.anyOf(Shows.class)),
            entry("media[].rights", Shape.oneOf(MediaRights.class)),
            entry("media[].credit", Shape.of(Shape.Kind.WORDS)),
            entry("media[].tagged[]", Shape.of(Shape.Kind.PEOPLE)),
            entry("named[]", Shape.of(Shape.Kind.NAMES)),
            entry("named[].as", Shape.oneOf(NameForm.class)),
            entry("consents[].state", Shape.oneOf(ConsentState.class)),
            entry("staff[].roles[], by.roles[]", Shape.anyOf(Role.class)),
            entry("staff[].roles[]", Shape.anyOf(Role.class)),
            entry("staff[].mayPost", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("staff[].mayPhotograph", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("staff[].mayAdminister", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("staff[].agreedToInspection", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("staff[].agreedBy[]", Shape.anyOf(AgreeingBody.class)),
            entry("staff[].leftOn", Shape.of(Shape.Kind.DATE_OR_NONE)),
            entry("pupils[].leftOn", Shape.of(Shape.Kind.DATE_OR_NONE)),
            entry("pupils[].dateOfBirth", Shape.of(Shape.Kind.DATE)),
            entry("pupils[]", Shape.of(Shape.Kind.PUPILS)),
            entry("pupils[].id, by.roles[]", Shape.anyOf(Role.class)),
            entry("pupils[].id, with.roles[]", Shape.anyOf(Role.class)),
            entry("accounts[].kind", Shape.oneOf(AccountKind.class)),
            entry("accounts[].platform, platform", Shape.oneOf(Platform.class)),
            entry("accounts[].visibility, with.visibility, by.visibility", Shape.oneOf(Visibility.class)),
            entry("accounts[].administrators[]", Shape.of(Shape.Kind.PEOPLE)),
            entry("accounts[].lead", Shape.of(Shape.Kind.PERSON_ID)),
            entry("accounts[].passwordChangedAt", Shape.of(Shape.Kind.MOMENT)),
            entry("accounts[].newDeviceAlertTo", Shape.of(Shape.Kind.PERSON_ID)),
            entry("accounts[].tagging", Shape.oneOf(Tagging.class)),
            entry("accounts[].knownDevices[], device.id", Shape.of(Shape.Kind.YES_OR_NO)),
            entry("events[].lead", Shape.of(Shape.Kind.PERSON_ID)),
            entry("events[]", Shape.of(Shape.Kind.EVENTS)),
            entry("zone", Shape.of(Shape.Kind.ZONE)),
            entry("terms[].from, terms[].to", Shape.of(Shape.Kind.TERMS)),
            entry("closures[]", Shape.of(Shape.Kind.DATES)),
            entry("schoolDay", Shape.of(Shape.Kind.HOURS)),
            entry("trustedSources[]", Shape.of(Shape.Kind.TEXTS)),
            entry("educationalAccounts[]", Shape.of(Shape.Kind.TEXTS)));

    private Shapes() {}

    static Shape of(FactType<?, ?> fact) {
        Shape atItsPlace = BY_PATH.get(fact.path());
        return atItsPlace != null ? atItsPlace : answered(fact);
    }

    private static Shape answered(FactType<?, ?> fact) {
        List<String> constants = fact.type().constants();
        if (!constants.isEmpty()) {
            boolean single = fact.type().parse().apply(constants.get(0)).isPresent();
            return new Shape(single ? Shape.Kind.ONE_OF : Shape.Kind.ANY_OF, constants);
        }
        return switch (fact.type().name()) {
            case "boolean" -> Shape.of(Shape.Kind.YES_OR_NO);
            case "count" -> Shape.of(Shape.Kind.NUMBER);
            case "ids" -> Shape.of(Shape.Kind.PEOPLE);
            default -> Shape.of(Shape.Kind.WORDS);
        };
    }
}
