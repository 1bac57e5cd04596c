package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Truth;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.testkit.Printing.Truths;

/** A printed condition, read back from its words. */
sealed interface Printed {
    Truth truth(Truths truths, String member);

    record Said(String leaf, boolean holds) implements Printed {
        @Override
        public Truth truth(Truths truths, String member) {
            Truth truth = truths.leaf(leaf, member);
            return holds ? truth : truth.not();
        }
    }

    record Joined(boolean all, List<Printed> parts) implements Printed {
        @Override
        public Truth truth(Truths truths, String member) {
            return parts.stream()
                    .map(part -> part.truth(truths, member))
                    .reduce(Truth.of(all), all ? Truth::and : Truth::or);
        }
    }

    /** For every member, or for some. */
    record Quantified(boolean every, Printed each) implements Printed {
        @Override
        public Truth truth(Truths truths, String member) {
            return every
                    ? truths.atMost(0, one -> each.truth(truths, member + one).not())
                    : truths.atMost(0, one -> each.truth(truths, member + one)).not();
        }
    }

    /** For no more than so many members, or for more. */
    record Counted(boolean atMost, int most, Printed each) implements Printed {
        @Override
        public Truth truth(Truths truths, String member) {
            Truth truth = truths.atMost(most, one -> each.truth(truths, member + one));
            return atMost ? truth : truth.not();
        }
    }

    /**
     * Reads a printed sentence.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static Printed parse(String sentence, Collection<Condition.Leaf<?, ?>> leaves) {
        return new Parser(leaves).sentence(sentence);
    }

    /** Reads conditions with the wordings of leaves as its only dictionary. */
    final class Parser {
        private final Collection<Condition.Leaf<?, ?>> leaves;

        private Parser(Collection<Condition.Leaf<?, ?>> leaves) {
            this.leaves = leaves;
        }

        private Printed sentence(String text) {
            if (text.equals("nothing is asked") || text.equals("nothing would do")) {
                return new Joined(text.equals("nothing is asked"), List.of());
            }
            List<String> pieces = new ArrayList<>();
            List<String> connectives = new ArrayList<>();
            cut(text, pieces, connectives);
            if (connectives.stream().distinct().count() > 1) {
                throw new IllegalArgumentException("'and' and 'or' stand together without brackets");
            }
            List<Printed> parts = new ArrayList<>();
            Wording previous = null;
            for (String piece : pieces) {
                Read read = term(piece, previous);
                parts.add(read.meaning());
                previous = read.wording();
            }
            return parts.size() == 1
                    ? parts.get(0)
                    : new Joined(connectives.get(0).equals("and"), parts);
        }

        /** A term, and the wording of the leaf that it is, from which the next one may leave out its beginning. */
        private record Read(
                Printed meaning,
                @org.jspecify.annotations.Nullable Wording wording) {}

        private static void cut(String text, List<String> pieces, List<String> connectives) {
            int depth = 0;
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
                String connective =
                        depth > 0 ? "" : text.startsWith(" and ", i) ? "and" : text.startsWith(" or ", i) ? "or" : "";
                if (!connective.isEmpty()) {
                    pieces.add(text.substring(from, i));
                    connectives.add(connective);
                    from = i + connective.length() + 2;
                }
            }
            pieces.add(text.substring(from));
        }

        private Read term(String piece, @org.jspecify.annotations.Nullable Wording previous) {
            if (piece.startsWith("(") && piece.endsWith(")")) {
                return new Read(sentence(piece.substring(1, piece.length() - 1)), null);
            }
            for (Condition.Leaf<?, ?> leaf : leaves) {
                String says = leaf.sentence(true);
                if (piece.equals(says) || (previous != null && isShortFor(piece, leaf.wording(), previous))) {
                    return new Read(new Said(says, true), leaf.wording());
                }
                if (piece.equals(leaf.sentence(false))) {
                    return new Read(new Said(says, false), null);
                }
            }
            return new Read(quantified(piece), null);
        }

        private static boolean isShortFor(String piece, Wording wording, Wording previous) {
            boolean sameVerb = wording.verb().equals(previous.verb());
            return wording.subject().equals(previous.subject())
                    && piece.equals(sameVerb ? wording.rest() : wording.verb() + " " + wording.rest());
        }

        private Printed quantified(String piece) {
            String words = piece.startsWith("for ") ? piece.substring(4) : piece;
            boolean longForm = piece.startsWith("for ");
            if (words.startsWith("every ") || words.startsWith("some ")) {
                return new Quantified(
                        words.startsWith("every "), each(words.substring(words.indexOf(' ') + 1), longForm));
            }
            for (String start : List.of("no more than ", "more than ")) {
                if (words.startsWith(start)) {
                    String rest = words.substring(start.length());
                    int space = rest.indexOf(' ');
                    return new Counted(
                            start.startsWith("no"),
                            Integer.parseInt(rest.substring(0, space)),
                            each(rest.substring(space + 1), longForm));
                }
            }
            throw new IllegalArgumentException("nothing prints as: " + piece);
        }

        private Printed each(String words, boolean longForm) {
            return longForm ? sentence(words.substring(words.indexOf(", (") + 3, words.length() - 1)) : sentence(words);
        }
    }
}
