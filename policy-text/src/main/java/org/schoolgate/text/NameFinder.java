package org.schoolgate.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolgate.core.activity.NameEvidence;
import org.schoolgate.text.NameMatcher.Match;

/** Finds names: of pupils, of people who work at the school, and words that may be a child's name although no pupil has it. */
final class NameFinder {
    private static final int FIRST_NAME = NameFinds.bit(NameEvidence.FIRST_NAME);
    private static final int KNOWN_AS = NameFinds.bit(NameEvidence.KNOWN_AS);
    private static final int FAMILY_NAME = NameFinds.bit(NameEvidence.FAMILY_NAME);
    private static final int INITIALS = NameFinds.bit(NameEvidence.INITIALS);

    private final Reading reading;
    private final Pieces pieces;
    private final Likelihood likelihood;
    private final NameMatcher matcher;
    private final NameFinds finds;
    private final TitledNames titles;
    private final WholeNames wholeNames;
    private final StrangerNames strangers;

    NameFinder(Reading reading) {
        this.reading = reading;
        pieces = new PieceCutter(reading.words, reading.classes, reading.regions, reading.index).cut();
        Narrowing narrowing = new Narrowing(reading, pieces);
        Surroundings around = new Surroundings(reading, pieces, narrowing);
        likelihood = new Likelihood(reading, pieces, around);
        matcher = new NameMatcher(reading, pieces);
        finds = new NameFinds(reading, pieces, narrowing);
        titles = new TitledNames(reading, pieces);
        wholeNames = new WholeNames(reading, pieces, matcher, finds);
        strangers = new StrangerNames(reading, pieces, around, likelihood, narrowing);
    }

    void find() {
        int piece = 0;
        while (piece < pieces.count()) {
            piece = Math.max(piece + 1, at(piece));
        }
    }

    /** The piece after the name that starts here; this one when there is none. */
    private int at(int piece) {
        int end = titles.end(piece);
        if (end > piece) {
            finds.person(piece, end);
            return end;
        }
        end = pieces.name(piece) >= 0 ? onRoster(piece) : piece;
        end = end > piece ? end : initialFirst(piece);
        end = end > piece ? end : InitialsFinder.at(reading, pieces, piece);
        return end > piece ? end : strangers.at(piece);
    }

    private int onRoster(int piece) {
        Match given = matcher.at(piece, NamePart.Kind.GIVEN);
        int end = wholeNames.end(piece, given);
        if (end > piece) {
            return end;
        }
        Match family = matcher.at(piece, NamePart.Kind.FAMILY);
        end = wholeNames.familyFirstEnd(piece, family);
        return end > piece ? end : alone(piece, given, family);
    }

    /** A first or a family name by itself. */
    private int alone(int piece, Match given, Match family) {
        boolean isGiven = given.part()
                .filter(part -> likelihood.isGiven(part, piece, given.end()))
                .isPresent();
        boolean isFamily = (family.end() > given.end() || !isGiven)
                && family.part()
                        .filter(part -> likelihood.isFamily(part, piece, family.end()))
                        .isPresent();
        if (isFamily) {
            return add(piece, family.end(), family.part().get(), FAMILY_NAME);
        }
        if (given.part().isEmpty()) {
            return piece;
        }
        NamePart part = given.part().get();
        int kind = part.isFirst() ? FIRST_NAME : KNOWN_AS;
        int end = isGiven || pieces.capital(piece) ? withInitial(piece, given.end(), part, kind) : piece;
        return end == piece && isGiven ? add(piece, given.end(), part, kind) : end;
    }

    private int add(int piece, int end, NamePart part, int kind) {
        if (part.ofPupil()) {
            finds.pupils(piece, end, part, part.pupils(), kind);
        }
        if (part.ofStaff() && likelihood.inText(piece) && pieces.capital(piece)) {
            finds.person(piece, end);
        }
        return end;
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
        if ((part.alsoAWord || !pieces.capital(piece)) && isWord(initial)) {
            return piece; // "May I", "Will A ..." are no names
        }
        return addSome(piece, next + 1, part, pupil -> pupil.familyInitial == initial, kind | INITIALS);
    }

    /** "Z. Rasmussen": the initial of the first name tells which. */
    private int initialFirst(int piece) {
        int next = piece + 1;
        boolean isInitial = pieces.length(piece) == 1
                && pieces.capital(piece)
                && pieces.capital(next)
                && Gap.only(pieces.gap(next), Gap.SPACE | Gap.STOP)
                && likelihood.inText(piece);
        if (!isInitial) {
            return piece;
        }
        Match family = matcher.at(next, NamePart.Kind.FAMILY);
        char initial = pieces.letter(piece);
        boolean hasStop = (pieces.gap(next) & Gap.STOP) != 0;
        Optional<NamePart> part = family.part()
                .filter(found -> hasStop || !found.alsoAWord && !isWord(initial)); // "A Brook", "I Read" are no names
        return part.isEmpty()
                ? piece
                : addSome(
                        piece,
                        family.end(),
                        part.get(),
                        pupil -> pupil.givenInitial == initial,
                        FAMILY_NAME | INITIALS);
    }

    private static boolean isWord(char letter) {
        return letter == 'i' || letter == 'a';
    }

    /** Adds those of the pupils with this part of a name whom something else picks out. */
    private int addSome(int piece, int end, NamePart part, Predicate<Named> which, int kind) {
        List<Named> pupils = part.pupils().stream().filter(which).toList();
        if (pupils.isEmpty()) {
            return piece;
        }
        finds.pupils(piece, end, part, pupils, kind);
        return end;
    }
}
