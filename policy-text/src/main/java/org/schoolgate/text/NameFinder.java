package org.schoolgate.text;

import java.util.List;
import java.util.Optional;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.NameEvidence;

/** Finds names: of pupils, of people who work at the school, and words that may be a child's name although no pupil has it. */
final class NameFinder {
    /** What may stand between a first and a family name. */
    private static final int BETWEEN = Gap.SPACE | Gap.HYPHEN | Gap.UNDERSCORE | Gap.APOSTROPHE;

    static final byte PUPIL = 1;
    static final byte PERSON = 2;

    private final Reading reading;
    private final NameIndex index;
    private final Pieces pieces;
    private final Likelihood likelihood;
    private final Narrowing narrowing;
    private final StrangerNames strangers;
    private final TitledNames titles;

    NameFinder(Reading reading) {
        this.reading = reading;
        this.index = reading.index;
        this.pieces = new PieceCutter(reading.words, reading.classes, reading.regions, index).cut();
        this.narrowing = new Narrowing(reading, pieces);
        this.likelihood = new Likelihood(reading, pieces, new Surroundings(reading, pieces, narrowing));
        this.strangers = new StrangerNames(reading, pieces, likelihood, narrowing);
        this.titles = new TitledNames(reading, pieces);
    }

    void find() {
        int piece = 0;
        while (piece < pieces.count()) {
            piece = Math.max(piece + 1, at(piece));
        }
    }

    /** Looks for a name that starts here. @return the piece after it; this one when there is none */
    private int at(int piece) {
        int titled = titles.end(piece);
        if (titled > piece) {
            person(pieces.start(piece), pieces.end(titled - 1));
            return titled;
        }
        if (pieces.name(piece) >= 0) {
            Match given = match(piece, NamePart.Kind.GIVEN);
            int full = fullName(piece, given);
            if (full > piece) {
                return full;
            }
            Match family = match(piece, NamePart.Kind.FAMILY);
            full = familyFirst(piece, family);
            if (full > piece) {
                return full;
            }
            int alone = alone(piece, given, family);
            if (alone > piece) {
                return alone;
            }
        }
        int withInitial = initialFirst(piece);
        if (withInitial > piece) {
            return withInitial;
        }
        int initials = InitialsFinder.at(reading, pieces, piece);
        return initials > piece ? initials : strangers.at(piece);
    }

    /** A part of a name, and the piece after it; a part that is none ends where it starts. */
    private record Match(Optional<NamePart> part, int end) {}

    private Match match(int piece, NamePart.Kind kind) {
        TokenTrie<NamePart> names = index.names();
        Match longest = new Match(Optional.empty(), piece);
        int node = TokenTrie.ROOT;
        int next = piece;
        while (next < pieces.count() && pieces.name(next) >= 0 && (next == piece || mayFollow(next))) {
            node = names.step(node, pieces.name(next));
            if (node == TokenTrie.NONE) {
                break;
            }
            next++;
            for (NamePart part : names.at(node)) {
                if (part.kind == kind) {
                    longest = new Match(Optional.of(part), next);
                }
            }
        }
        return longest;
    }

    /** Whether this piece may go on with a name that the one before began. */
    private boolean mayFollow(int piece) {
        int gap = pieces.gap(piece);
        boolean inText = reading.regions[pieces.word(piece)] == Region.TEXT;
        return Gap.only(gap, inText ? BETWEEN : BETWEEN | Gap.STOP);
    }

    private int fullName(int piece, Match given) {
        if (given.part.isEmpty()) {
            return piece;
        }
        int next = given.end;
        if (next >= pieces.count() || pieces.possessive(next - 1)) {
            return piece;
        }
        if (mayFollow(next)) {
            int end = fullName(piece, given.part.get(), next, true);
            if (end > piece) {
                return end;
            }
        }
        // A middle name or initial between the two.
        boolean isMiddle =
                pieces.capital(next) && mayFollow(next) && next + 1 < pieces.count() && pieces.capital(next + 1);
        boolean after = isMiddle && Gap.only(pieces.gap(next + 1), BETWEEN | Gap.STOP);
        return after ? fullName(piece, given.part.get(), next + 1, false) : piece;
    }

    private int fullName(int piece, NamePart given, int next, boolean isClose) {
        Match family = match(next, NamePart.Kind.FAMILY);
        if (family.part.isEmpty()) {
            return piece;
        }
        Optional<FullName> full = index.fullName(given, family.part.get());
        if (full.isEmpty() || !isWrittenAsName(piece, family.end, given, family.part.get())) {
            return piece;
        }
        boolean mayBeCertain = isClose && maySettle(piece, family.end, given, family.part.get());
        addFull(piece, family.end, full.get(), given, mayBeCertain);
        return family.end;
    }

    /** "They will read" is no Will Read: where both words are English words, both must be written as names are. */
    private boolean isWrittenAsName(int piece, int end, NamePart given, NamePart family) {
        if (!given.alsoAWord || !family.alsoAWord || reading.regions[pieces.word(piece)] != Region.TEXT) {
            return true;
        }
        return capitals(piece, end) && !reading.isShouted();
    }

    private boolean maySettle(int piece, int end, NamePart given, NamePart family) {
        int region = reading.regions[pieces.word(piece)];
        if (region != Region.TEXT && region != Region.HASHTAG) {
            return false;
        }
        boolean isWord = given.alsoAWord || family.alsoAWord;
        boolean clear = !isWord || (capitals(piece, end) && !reading.isShouted());
        return clear && (region == Region.TEXT || capitals(piece, end));
    }

    private boolean capitals(int piece, int end) {
        for (int i = piece; i < end; i++) {
            if (!pieces.capital(i)) {
                return false;
            }
        }
        return true;
    }

    private int familyFirst(int piece, Match family) {
        int next = family.end;
        if (family.part.isEmpty() || next >= pieces.count() || !pieces.capital(piece) || !pieces.capital(next)) {
            return piece;
        }
        if (!Gap.only(pieces.gap(next), BETWEEN | Gap.COMMA)) {
            return piece;
        }
        Match given = match(next, NamePart.Kind.GIVEN);
        if (given.part.isEmpty()) {
            return piece;
        }
        Optional<FullName> full = index.fullName(given.part.get(), family.part.get());
        boolean listed = (pieces.gap(next) & Gap.COMMA) != 0;
        boolean both = family.part.get().alsoAWord && given.part.get().alsoAWord;
        if (full.isEmpty() || (both && !listed)) {
            return piece;
        }
        addFull(piece, given.end, full.get(), given.part.get(), false);
        return given.end;
    }

    private void addFull(int piece, int end, FullName full, NamePart given, boolean mayBeCertain) {
        int from = pieces.start(piece);
        int to = pieces.end(end - 1);
        if (full.ofPupil()) {
            boolean certain = mayBeCertain && index.staffKnown() && full.ofOnePupilAlone();
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
            person(from, to);
        }
    }

    private void person(int from, int to) {
        reading.name(FindKind.PERSON_NAME, from, to, List.of(), 0, false);
        reading.markName(from, to, PERSON);
    }

    /** A first or a family name by itself. */
    private int alone(int piece, Match given, Match family) {
        boolean isGiven = given.part
                .filter(part -> likelihood.isGiven(part, piece, given.end))
                .isPresent();
        boolean isFamily = family.part
                .filter(part -> family.end > given.end || !isGiven)
                .filter(part -> likelihood.isFamily(part, piece, family.end))
                .isPresent();
        if (isFamily && (!isGiven || family.end > given.end)) {
            return add(piece, family.end, family.part.get(), bit(NameEvidence.FAMILY_NAME));
        }
        if (given.part.isEmpty()) {
            return piece;
        }
        NamePart part = given.part.get();
        int kind = part.isFirst() ? bit(NameEvidence.FIRST_NAME) : bit(NameEvidence.KNOWN_AS);
        int withInitial = isGiven || pieces.capital(piece) ? withInitial(piece, given.end, part, kind) : piece;
        if (withInitial > piece) {
            return withInitial;
        }
        return isGiven ? add(piece, given.end, part, kind) : piece;
    }

    /** "Zoë R.": the initial of the family name tells which. */
    private int withInitial(int piece, int next, NamePart part, int kind) {
        if (next >= pieces.count()
                || pieces.length(next) != 1
                || pieces.capital(next) != pieces.capital(piece)
                || !Gap.only(pieces.gap(next), Gap.SPACE | Gap.UNDERSCORE)) {
            return piece;
        }
        char initial = pieces.letter(next);
        if ((part.alsoAWord || !pieces.capital(piece)) && (initial == 'i' || initial == 'a')) {
            return piece; // "May I", "Will A ..." are no names
        }
        List<Named> pupils = withFamilyInitial(part.pupils(), initial);
        if (pupils.isEmpty()) {
            return piece;
        }
        addPupils(piece, next + 1, part, narrowing.near(piece, next + 1, pupils), kind | bit(NameEvidence.INITIALS));
        return next + 1;
    }

    private static List<Named> withFamilyInitial(List<Named> pupils, char initial) {
        return pupils.stream().filter(pupil -> pupil.familyInitial == initial).toList();
    }

    /** "Z. Rasmussen": the initial of the first name tells which. */
    private int initialFirst(int piece) {
        int next = piece + 1;
        boolean isInitial = pieces.length(piece) == 1
                && pieces.capital(piece)
                && pieces.capital(next)
                && Gap.only(pieces.gap(next), Gap.SPACE | Gap.STOP)
                && likelihood.inText(piece);
        Match family = isInitial ? match(next, NamePart.Kind.FAMILY) : new Match(Optional.empty(), next);
        if (family.part.isEmpty()) {
            return piece;
        }
        NamePart part = family.part.get();
        char initial = pieces.letter(piece);
        if ((pieces.gap(next) & Gap.STOP) == 0 && (part.alsoAWord || initial == 'i' || initial == 'a')) {
            return piece; // "A Brook", "I Read" are no names
        }
        List<Named> pupils = part.pupils().stream()
                .filter(pupil -> pupil.givenInitial == initial)
                .toList();
        if (pupils.isEmpty()) {
            return piece;
        }
        int kind = bit(NameEvidence.FAMILY_NAME) | bit(NameEvidence.INITIALS);
        addPupils(piece, family.end, part, narrowing.near(piece, family.end, pupils), kind);
        return family.end;
    }

    private int add(int piece, int end, NamePart part, int kind) {
        if (part.ofPupil()) {
            List<Named> pupils = part.pupils();
            List<Named> near = pupils.size() > 1 ? narrowing.near(piece, end, pupils) : pupils;
            addPupils(piece, end, part, near, kind);
        }
        if (part.ofStaff() && reading.regions[pieces.word(piece)] == Region.TEXT && pieces.capital(piece)) {
            person(pieces.start(piece), pieces.end(end - 1));
        }
        return end;
    }

    private void addPupils(int piece, int end, NamePart part, List<Named> pupils, int kind) {
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

    static List<String> ids(List<Named> pupils) {
        return pupils.stream().map(pupil -> pupil.id).distinct().toList();
    }
}
