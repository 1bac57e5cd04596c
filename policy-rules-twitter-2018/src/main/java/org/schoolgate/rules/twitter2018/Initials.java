package org.schoolgate.rules.twitter2018;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.ChildPictured;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.UnidentifiedChild;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.NameFacts;
import org.schoolgate.core.activity.NameGiven;
import org.schoolgate.core.activity.Named.UnidentifiedName;
import org.schoolgate.core.activity.PictureFacts;
import org.schoolgate.core.logic.Fact;
import org.schoolgate.core.logic.Members;

/** Beside which pictures a child may be referred to by initials: those that show the child, and show it beyond recognition. */
final class Initials {
    private Initials() {}

    /** How many children these are; a pupil entered twice is one. */
    static int count(List<ChildShown> children) {
        Set<String> pupils = new HashSet<>();
        int others = 0;
        for (ChildShown child : children) {
            if (child instanceof PupilShown pupil) {
                pupils.add(pupil.id());
            } else {
                others++;
            }
        }
        return pupils.size() + others;
    }

    /** The child is shown, and nobody could recognise it in any picture; a child whom nobody has identified may be this one. */
    static Fact<Boolean> hiddenInEveryPicture(FactType<NameGiven, Boolean> type, NameGiven name) {
        Members<ChildPictured> shown = Lists.CHILDREN_PICTURED.of(name.situation());
        Fact<?> named = NameFacts.NAMED_PUPILS.of(name.situation());
        List<Fact<?>> hidden = new ArrayList<>(shown.because());
        hidden.add(named);
        List<Fact<?>> open = new ArrayList<>(shown.complete() ? List.of() : shown.because());
        List<Fact<?>> perhaps = new ArrayList<>();
        int sure = 0;
        for (ChildPictured child : shown.known()) {
            Fact<Boolean> recognisable = PictureFacts.CHILD_RECOGNISABLE.of(child);
            boolean recognised = recognisable.value().equals(Optional.of(true));
            if (isSame(name, child)) {
                if (recognised) {
                    List<Fact<?>> why = new ArrayList<>(List.of(named, recognisable));
                    shown.because().stream().filter(fact -> !fact.isUnknown()).forEach(why::add);
                    return type.computed(name, false, why);
                }
                sure++;
                (recognisable.isUnknown() ? open : hidden).add(recognisable);
            } else if (mayBeSame(name, child)) {
                (recognisable.value().equals(Optional.of(false)) ? perhaps : open).add(whoItIs(name, child));
            }
        }
        if (sure == 0) {
            open.addAll(perhaps);
        }
        return open.isEmpty() ? type.computed(name, sure > 0, hidden) : type.waitingFor(name, open);
    }

    private static boolean isSame(NameGiven name, ChildPictured child) {
        return name.pupilId().isPresent()
                ? name.pupilId().equals(child.pupilId())
                : !(name.named() instanceof UnidentifiedName) && child.child() instanceof VisitorShown;
    }

    private static boolean mayBeSame(NameGiven name, ChildPictured child) {
        return name.named() instanceof UnidentifiedName || child.child() instanceof UnidentifiedChild;
    }

    private static Fact<?> whoItIs(NameGiven name, ChildPictured child) {
        return name.named() instanceof UnidentifiedName
                ? NameFacts.NAMED_PUPILS.unknown(name.situation())
                : PictureFacts.CHILDREN_PICTURED.unknown(child.picture());
    }
}
