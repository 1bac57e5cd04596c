package org.schoolgate.examples.commandline;

import java.util.List;
import org.schoolgate.examples.commandline.HandbookText.Piece;

/** How a handbook is written down. */
enum HandbookFormat {
    MARKDOWN {
        @Override
        String write(List<Piece> pieces) {
            StringBuilder text = new StringBuilder();
            boolean inList = false;
            for (Piece piece : pieces) {
                boolean point = piece instanceof Piece.Point;
                text.append(text.length() == 0 || (point && inList) ? "" : "\n");
                inList = point;
                if (piece instanceof Piece.Heading heading) {
                    text.append("#".repeat(heading.level())).append(' ').append(heading.words());
                } else if (piece instanceof Piece.Paragraph paragraph) {
                    text.append(paragraph.words());
                } else if (piece instanceof Piece.Point one) {
                    boolean alone = one.details().isEmpty();
                    text.append(alone ? "- " + one.lead() : "- **" + one.lead() + "**")
                            .append(cites(one));
                    one.details().forEach(detail -> text.append("\n  - ").append(detail));
                }
                text.append('\n');
            }
            return text.toString();
        }
    },
    HTML {
        @Override
        String write(List<Piece> pieces) {
            StringBuilder body = new StringBuilder();
            String title = "";
            boolean inList = false;
            for (Piece piece : pieces) {
                boolean point = piece instanceof Piece.Point;
                body.append(point && !inList ? "<ul>\n" : !point && inList ? "</ul>\n" : "");
                inList = point;
                if (piece instanceof Piece.Heading heading) {
                    title = heading.level() == 1 ? escaped(heading.words()) : title;
                    String tag = "h" + heading.level() + ">";
                    body.append("<")
                            .append(tag)
                            .append(escaped(heading.words()))
                            .append("</")
                            .append(tag);
                } else if (piece instanceof Piece.Paragraph paragraph) {
                    body.append("<p>").append(escaped(paragraph.words())).append("</p>");
                } else if (piece instanceof Piece.Point one) {
                    body.append("<li>").append(point(one)).append("</li>");
                }
                body.append('\n');
            }
            return HEAD.replace("TITLE", title) + body + (inList ? "</ul>\n" : "") + "</main>\n</body>\n</html>\n";
        }

        private String point(Piece.Point point) {
            boolean alone = point.details().isEmpty();
            StringBuilder text = new StringBuilder();
            text.append(alone ? escaped(point.lead()) : "<strong>" + escaped(point.lead()) + "</strong>");
            if (!point.cites().isEmpty()) {
                text.append(" <span class=\"cites\">")
                        .append(escaped(String.join(", ", point.cites())))
                        .append("</span>");
            }
            if (!alone) {
                text.append("\n<ul class=\"details\">\n");
                point.details()
                        .forEach(detail ->
                                text.append("<li>").append(escaped(detail)).append("</li>\n"));
                text.append("</ul>\n");
            }
            return text.toString();
        }
    };

    /** One page that needs nothing else, on a screen and on A4. */
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>TITLE</title>
            <style>
            body { font: 16px/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; margin: 0; }
            main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
            h1, h2, h3 { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.2; }
            h1 { font-size: 1.9rem; margin: 0 0 .75rem; }
            h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; border-top: 2px solid #1b1b1b; padding-top: .6rem; }
            h3 { font-size: 1rem; margin: 1.25rem 0 .4rem; color: #444; }
            ul { margin: .3rem 0; padding-left: 1.2rem; }
            li { margin: .35rem 0; }
            .details { font-size: .92em; list-style: none; padding-left: 1rem; border-left: 2px solid #ddd; }
            .details li { margin: .15rem 0; }
            .cites { font: .75em "Helvetica Neue", Arial, sans-serif; color: #555; white-space: normal; }
            @page { size: A4; margin: 18mm 16mm; }
            @media print {
              body { font-size: 10.5pt; }
              main { max-width: none; padding: 0; }
              h2, h3 { break-after: avoid; }
              li { break-inside: avoid; }
            }
            </style>
            </head>
            <body>
            <main>
            """;

    abstract String write(List<Piece> pieces);

    private static String cites(Piece.Point point) {
        return point.cites().isEmpty() ? "" : " [" + String.join(", ", point.cites()) + "]";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return this == MARKDOWN ? "markdown" : "html";
    }
}
