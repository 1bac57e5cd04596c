package org.schoolgate.core.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.Named.NamedVisitor;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Provenance;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Consents;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;

/** How a consent is looked up: on this platform or on social media as such, on the day, each parent's last word. */
final class ConsentLooks {
    private ConsentLooks() {}

    static Fact<ConsentState> toImage(FactType<ChildPictured, ConsentState> type, ChildPictured child) {
        if (child.pupilId().isPresent()) {
            return ofPupil(type, child, child.pupilId().get(), ConsentUse.IMAGE);
        }
        if (child.child() instanceof VisitorShown visitor) {
            return told(type, child, visitor.consent());
        }
        Picture picture = child.picture();
        return type.waitingFor(child, List.of(PictureFacts.CHILDREN_PICTURED.unknown(picture)));
    }

    static Fact<ConsentState> toName(FactType<NameGiven, ConsentState> type, NameGiven name) {
        if (name.pupilId().isPresent()) {
            return ofPupil(type, name, name.pupilId().get(), ConsentUse.NAME);
        }
        if (name.named() instanceof NamedVisitor visitor) {
            return told(type, name, visitor.consent());
        }
        return type.waitingFor(name, List.of(NameFacts.NAMED_PUPILS.unknown(name.situation())));
    }

    private static <S extends Subject> Fact<ConsentState> told(
            FactType<S, ConsentState> type, S subject, Optional<ConsentState> consent) {
        return consent.map(state -> Fact.known(type, type.about(subject), state, Provenance.ACTIVITY))
                .orElseGet(() -> type.unknown(subject));
    }

    private static <S extends Subject> Fact<ConsentState> ofPupil(
            FactType<S, ConsentState> type, S subject, String id, ConsentUse use) {
        Situation situation = subject.situation();
        Pupil pupil = Situation.onRecord("pupil", subject.about().place(), situation.pupil(id));
        if (pupil.never()) {
            return type.known(subject, ConsentState.REFUSED);
        }
        List<Consent> history = new ArrayList<>();
        for (Consent entry : situation.records().consents(id)) {
            if (entry.use() == use) {
                history.add(entry);
            }
        }
        if (history.isEmpty()) {
            return type.unknown(subject);
        }
        Fact<LocalDate> day = ComputedFacts.LOCAL_DATE.of(situation);
        Where where = where(situation, history);
        List<Fact<?>> needed = new ArrayList<>(where.because());
        needed.add(day);
        for (Fact<?> one : needed) {
            if (one.isUnknown()) {
                return type.waitingFor(subject, needed);
            }
        }
        Fact<ConsentState> fact =
                type.of(subject, Consents.standing(pupil, history, use, where.channels(), day.value()));
        return fact.isUnknown() ? fact : fact.because(needed);
    }

    /** Which channels count here, and the facts that say so. */
    private record Where(Set<Channel> channels, List<Fact<?>> because) {}

    private static Where where(Situation situation, List<Consent> history) {
        Fact<AccountKind> kind = AccountFacts.ACCOUNT_KIND.of(situation);
        if (personal(situation, kind)) {
            return new Where(EnumSet.of(Channel.PERSONAL_ACCOUNT), kind.isUnknown() ? List.of() : List.of(kind));
        }
        List<Fact<?>> because = new ArrayList<>();
        because.add(kind); // unknown, it may yet be a private account, to which consents for the school say nothing
        if (!namesAPlatform(history)) {
            return new Where(EnumSet.of(Channel.SOCIAL_MEDIA), because);
        }
        Fact<Platform> platform = AccountFacts.PLATFORM.of(situation);
        because.add(platform);
        return new Where(
                platform.value().map(Channel::forSchoolAccountOn).orElseGet(() -> EnumSet.of(Channel.SOCIAL_MEDIA)),
                because);
    }

    private static boolean namesAPlatform(List<Consent> history) {
        for (Consent entry : history) {
            if (isPlatform(entry.channel())) {
                return true;
            }
        }
        return false;
    }

    private static boolean personal(Situation situation, Fact<AccountKind> kind) {
        Optional<SharedTo> sharedTo = situation.field("sharedTo", Shared.class, Shared::sharedTo);
        if (sharedTo.equals(Optional.of(SharedTo.PERSONAL_ACCOUNT))) {
            return true;
        }
        return kind.isUnknown()
                ? situation.kind() == ActivityKind.PERSONAL_POST
                : kind.value().orElseThrow() == AccountKind.PERSONAL;
    }

    private static boolean isPlatform(Channel channel) {
        return switch (channel) {
            case SOCIAL_MEDIA, WEBSITE, PRESS, PERSONAL_ACCOUNT -> false;
            default -> true;
        };
    }
}
