package org.schoolgate.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolgate.core.activity.Find;
import org.schoolgate.core.activity.FindKind;
import org.schoolgate.core.activity.Passage;
import org.schoolgate.core.activity.TextReader;
import org.schoolgate.core.school.Records;
import org.schoolgate.text.Corpus.Mark;
import org.schoolgate.text.Corpus.Post;

/** How well the reader does on marked posts. {@link #main} prints the figures and every difference. */
final class CorpusFigures {
    /** Finds that raise a question in a post, apart from the exact signs, which are facts and no suspicions. */
    private static final Set<FindKind> RAISING = EnumSet.of(
            FindKind.PUPIL_NAME,
            FindKind.PERSON_NAME,
            FindKind.ONE_PERSON_WORDING,
            FindKind.WORDING_FAULT,
            FindKind.OFFENSIVE_WORD,
            FindKind.CRITICISM,
            FindKind.OPINION,
            FindKind.CALL_FOR_REPLIES,
            FindKind.ADVERTISING,
            FindKind.PRIVATE_DETAIL,
            FindKind.CONTROVERSY);

    private static final Map<Character, FindKind> WORDS = Map.of(
            'O', FindKind.OFFENSIVE_WORD,
            'K', FindKind.CRITICISM,
            'V', FindKind.OPINION,
            'R', FindKind.CALL_FOR_REPLIES,
            '$', FindKind.ADVERTISING,
            '!', FindKind.WORDING_FAULT,
            'X', FindKind.PRIVATE_DETAIL,
            'Z', FindKind.CONTROVERSY,
            '1', FindKind.ONE_PERSON_WORDING,
            'A', FindKind.PERSON_NAME);

    private static final Map<Character, FindKind> PLACED = Map.of(
            'P', FindKind.PUPIL_NAME,
            'C', FindKind.PUPIL_NAME,
            'N', FindKind.PUPIL_NAME,
            'A', FindKind.PERSON_NAME,
            'H', FindKind.HANDLE,
            'T', FindKind.HASHTAG,
            'L', FindKind.LINK);

    int posts;
    int names;
    int namesFound;
    int strangers;
    int strangersFound;
    int certain;
    int certainFound;
    int falseCertain;
    int ordinary;
    int ordinaryAsked;
    int signs;
    int signsFound;
    int words;
    int wordsFound;
    final List<String> differences = new ArrayList<>();

    static CorpusFigures of(String file) {
        TextReader reader = StandardTextReader.standard();
        Records records = Corpus.records();
        CorpusFigures figures = new CorpusFigures();
        for (Post post : Corpus.posts(file)) {
            figures.add(post, reader.read(List.of(new Passage("/text", post.text())), records));
        }
        return figures;
    }

    private void add(Post post, List<Find> finds) {
        posts++;
        for (Mark mark : post.marks()) {
            if (mark.hasPlace()) {
                place(post, mark, finds);
            } else if (WORDS.containsKey(mark.what())) {
                words++;
                boolean found = finds.stream().anyMatch(find -> find.kind() == WORDS.get(mark.what()));
                wordsFound += found ? 1 : 0;
                note(!found, post, "no " + WORDS.get(mark.what()));
            }
        }
        for (Find find : finds) {
            boolean marked = isMarked(post, find);
            if (find.certain() && !(marked && post.marks().stream().anyMatch(m -> m.what() == 'C' && isAt(m, find)))) {
                falseCertain++;
                note(true, post, "FALSE CERTAIN " + find.written());
            }
            note(RAISING.contains(find.kind()) && !marked, post, "unmarked " + find.kind() + " " + find.written());
        }
        if (post.ordinary()) {
            ordinary++;
            ordinaryAsked += finds.stream().anyMatch(find -> RAISING.contains(find.kind())) ? 1 : 0;
        }
    }

    private void place(Post post, Mark mark, List<Find> finds) {
        FindKind kind = PLACED.get(mark.what());
        boolean found = finds.stream().anyMatch(find -> find.kind() == kind && isAt(mark, find));
        switch (mark.what()) {
            case 'P', 'C' -> {
                names++;
                namesFound += found ? 1 : 0;
                if (mark.what() == 'C') {
                    certain++;
                    boolean isCertain = finds.stream().anyMatch(find -> find.certain() && isAt(mark, find));
                    certainFound += isCertain ? 1 : 0;
                    note(found && !isCertain, post, "not certain " + post.text().substring(mark.start(), mark.end()));
                }
            }
            case 'N' -> {
                strangers++;
                strangersFound += found ? 1 : 0;
            }
            case 'A' -> {
                words++;
                wordsFound += found ? 1 : 0;
            }
            default -> {
                signs++;
                signsFound += found ? 1 : 0;
            }
        }
        note(!found, post, "missed " + mark.what() + " " + post.text().substring(mark.start(), mark.end()));
    }

    private static boolean isAt(Mark mark, Find find) {
        return find.span().start() == mark.start() && find.span().end() == mark.end();
    }

    private static boolean isMarked(Post post, Find find) {
        return post.marks().stream()
                .anyMatch(mark -> mark.hasPlace()
                        ? PLACED.get(mark.what()) == find.kind() && isAt(mark, find)
                        : WORDS.get(mark.what()) == find.kind());
    }

    private void note(boolean isDifference, Post post, String what) {
        if (isDifference) {
            differences.add(post.line() + ": " + what + "  <- " + post.text());
        }
    }

    double recall() {
        return (double) namesFound / names;
    }

    @Override
    public String toString() {
        return posts + " posts; pupils' names " + namesFound + "/" + names + "; certain " + certainFound + "/" + certain
                + ", false certain " + falseCertain + "; strangers' names " + strangersFound + "/" + strangers
                + "; handles, hashtags, links " + signsFound + "/" + signs + "; people and language " + wordsFound + "/"
                + words + "; ordinary posts with a question " + ordinaryAsked + "/" + ordinary;
    }

    public static void main(String[] files) {
        for (String file : files) {
            CorpusFigures figures = of(file);
            figures.differences.forEach(System.out::println);
            System.out.println(file + ": " + figures);
        }
    }
}
