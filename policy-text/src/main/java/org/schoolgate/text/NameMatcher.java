package org.schoolgate.text;

import java.util.Optional;

/** Finds the parts of names, first or family, that the roster and the staff have. */
final class NameMatcher {
    /** What may stand between the words of a name. */
    static final int BETWEEN = Gap.SPACE | Gap.HYPHEN | Gap.UNDERSCORE | Gap.APOSTROPHE;

    private final Reading reading;
    private final Pieces pieces;
    private final TokenTrie<NamePart> names;

    NameMatcher(Reading reading, Pieces pieces) {
        this.reading = reading;
        this.pieces = pieces;
        this.names = reading.index.names();
    }

    /** A part of a name, and the piece after it; a part that is none ends where it starts. */
    record Match(Optional<NamePart> part, int end) {}

    /** The longest part of this kind that starts here. */
    Match at(int piece, NamePart.Kind kind) {
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
    boolean mayFollow(int piece) {
        int gap = pieces.gap(piece);
        boolean inText = reading.regions[pieces.word(piece)] == Region.TEXT;
        return Gap.only(gap, inText ? BETWEEN : BETWEEN | Gap.STOP);
    }
}
