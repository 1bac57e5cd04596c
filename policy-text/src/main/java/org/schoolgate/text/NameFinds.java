package org.schoolgate.text;

import java.util.List;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;

/** Notes names that were found, with the evidence for each. */
final class NameFinds {
    static final byte PUPIL = 1;
    static final byte PERSON = 2;

    private final Reading reading;
    private final Pieces pieces;
    private final Narrowing narrowing;

    NameFinds(Reading reading, Pieces pieces, Narrowing narrowing) {
        this.reading = reading;
        this.pieces = pieces;
        this.narrowing = narrowing;
    }

    /** A first together with a family name. */
    void full(int piece, int end, FullName full, NamePart given, boolean mayBeCertain) {
        int from = pieces.start(piece);
        int to = pieces.end(end - 1);
        if (full.ofPupil()) {
            boolean certain = mayBeCertain && reading.index.staffKnown() && full.ofOnePupilAlone();
            List<Named> pupils = narrowing.near(piece, end, full.pupils());
            int evidence = bit(NameEvidence.FULL_NAME)
                    | (pupils.size() > 1 ? bit(NameEvidence.SHARED) : 0)
                    | (full.ofStaff() ? bit(NameEvidence.ALSO_STAFF) : 0)
                    | (given.isFirst() ? 0 : bit(NameEvidence.KNOWN_AS))
                    | disguise(piece, end);
            reading.name(FindKind.PUPIL_NAME, from, to, ids(pupils), evidence, certain);
            reading.markName(from, to, PUPIL);
        }
        if (full.ofStaff()) {
            person(piece, end);
        }
    }

    /** A part of a name, of these pupils among all who have it. */
    void pupils(int piece, int end, NamePart part, List<Named> having, int kind) {
        List<Named> pupils = narrowing.near(piece, end, having);
        int evidence = kind
                | (pupils.size() > 1 ? bit(NameEvidence.SHARED) : 0)
                | (part.alsoAWord ? bit(NameEvidence.ALSO_A_WORD) : 0)
                | (part.ofStaff() ? bit(NameEvidence.ALSO_STAFF) : 0)
                | disguise(piece, end);
        int from = pieces.start(piece);
        int to = pieces.end(end - 1);
        List<String> ids = pupils.size() == part.pupils().size() ? part.ids() : ids(pupils);
        reading.name(FindKind.PUPIL_NAME, from, to, ids, evidence, false);
        reading.markName(from, to, PUPIL);
    }

    /** Somebody who is no pupil. */
    void person(int piece, int end) {
        int from = pieces.start(piece);
        int to = pieces.end(end - 1);
        reading.name(FindKind.PERSON_NAME, from, to, List.of(), 0, false);
        reading.markName(from, to, PERSON);
    }

    private int disguise(int piece, int end) {
        for (int i = piece; i < end; i++) {
            if (pieces.isDisguised(i)) {
                return bit(NameEvidence.DISGUISED);
            }
        }
        return 0;
    }

    static int bit(NameEvidence evidence) {
        return 1 << evidence.ordinal();
    }

    private static List<String> ids(List<Named> pupils) {
        return pupils.stream().map(pupil -> pupil.id).distinct().toList();
    }
}
