package org.schoolgate.examples.commandline;

/** Text for a terminal: lines of no more than a readable width, what runs over set in under its beginning. */
final class Page {
    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    /** An empty line, then a heading. */
    Page heading(String words) {
        text.append('\n');
        return line(2, words);
    }

    /** A line that is not broken, however long: it names a file. */
    Page whole(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** A line, this many columns in. */
    Page line(int indent, String words) {
        return line(indent, "", words);
    }

    /** A line with a mark before it, such as "- "; what runs over stands under the words. */
    Page line(int indent, String mark, String words) {
        String margin = " ".repeat(indent + mark.length());
        int column = margin.length();
        text.append(" ".repeat(indent)).append(mark);
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(margin);
                column = margin.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
        text.append('\n');
        return this;
    }

    /** All of it, without the last line's end. */
    String text() {
        return text.substring(0, text.length() - 1);
    }
}
