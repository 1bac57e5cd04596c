package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One run of the program inside this process. */
record Run(int code, String out, String err) {
    /** The root of the project, from which the documents give their commands. */
    static final Path ROOT = root();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    static final Path HAZEL_BANK = ROOT.resolve("examples/command-line/hazel-bank");
    static final String SCHOOL = HAZEL_BANK.resolve("school.json").toString();

    static Run of(String... args) {
        return answering("", args);
    }

    /** Runs with these lines typed. */
    static Run answering(String typed, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int code = Schoolgate.run(CLOCK, new StringReader(typed), outWriter, errWriter, args);
        outWriter.flush();
        errWriter.flush();
        return new Run(code, out.toString(), err.toString());
    }

    /** Checks one draft of the example school's, by the policy of Ashton Hayes. */
    static Run check(String draft, String... more) {
        return of(with(
                more,
                "check",
                "--policy",
                "ashton-hayes",
                "--records",
                SCHOOL,
                HAZEL_BANK.resolve(draft).toString()));
    }

    static String[] with(String[] more, String... first) {
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("schoolgate"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("run the tests inside the project");
        }
        return here;
    }
}
