package org.schoolgate.examples.commandline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A policy's paper as plain text, cut into sentences: a short line of its own without a stop is a heading, a line with a
 * dash, a bullet or a number before it is a sentence of its own, and what runs on over lines runs on.
 */
final class PaperText {
    private static final int LONGEST_HEADING = 10;

    /**
     * A sentence.
     *
     * @param words as written
     * @param heading whether it is a heading
     */
    record Sentence(String words, boolean heading) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private PaperText() {}

    static List<Sentence> sentences(String text) {
        PaperText paper = new PaperText();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            paper.line(lines.get(i), next.isEmpty());
        }
        paper.flush();
        return List.copyOf(paper.sentences);
    }

    private void line(String line, boolean lastOfBlock) {
        if (line.isEmpty()) {
            flush();
        } else if (isItem(line)) {
            flush();
            paragraph.append(withoutMark(line));
        } else if (paragraph.length() == 0 && lastOfBlock && isHeading(line)) {
            sentences.add(new Sentence(line, true));
        } else {
            paragraph.append(paragraph.length() == 0 ? "" : " ").append(line);
        }
    }

    private static boolean isHeading(String line) {
        return ".!?;,".indexOf(line.charAt(line.length() - 1)) < 0 && line.split(" ", -1).length <= LONGEST_HEADING;
    }

    private static boolean isItem(String line) {
        int mark = mark(line);
        return mark > 0 && mark < line.length() && line.charAt(mark) == ' ';
    }

    /** How long the mark is that the line begins with: a dash, a bullet, a number with its dot; 0 for none. */
    private static int mark(String line) {
        if ("-*•–".indexOf(line.charAt(0)) >= 0) {
            return 1;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean closed = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return closed ? digits + 1 : 0;
    }

    private static String withoutMark(String line) {
        return line.substring(mark(line)).strip();
    }

    private void flush() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String words = text.substring(from, to).strip();
            if (!words.isEmpty()) {
                sentences.add(new Sentence(words, false));
            }
            from = to;
        }
    }
}
