package org.schoolgate.examples.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.dialogue.Showable;
import org.schoolgate.core.dialogue.Showable.Condition;
import org.schoolgate.core.dialogue.Showable.Whether;
import org.schoolgate.core.dialogue.WhoMayBeShown;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.Event;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.FollowUp;
import org.schoolgate.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code consents}: who may be shown, before the photograph is taken. */
@Command(
        name = "consents",
        description = "Says of each child whether a picture may show the child, and on what condition.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in before call()
final class ShowConsents implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private final Help help = new Help();

    /** How the list is printed. */
    enum ListFormat {
        TEXT,
        CSV,
        JSON
    }

    @Mixin
    private final Given given = new Given();

    @Spec
    private CommandSpec spec;

    @Option(names = "--event", paramLabel = "EVENT", description = "The event at which pictures are taken.")
    private @Nullable String event;

    @Option(names = "--class", paramLabel = "CLASS", description = "The pupils of this class.")
    private @Nullable String className;

    @Option(names = "--pupils", paramLabel = "ID", split = ",", description = "These pupils.")
    private @Nullable List<String> pupils;

    @Option(names = "--account", paramLabel = "ACCOUNT", description = "Where it will be shown.")
    private @Nullable String account;

    @Option(names = "--at", paramLabel = "TIME", description = "When; the event's time, or now, if left out.")
    private @Nullable String at;

    @Option(names = "--names", description = "Name the children.")
    private boolean names;

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text", description = "How to answer.")
    private ListFormat format;

    private final Clock clock;

    ShowConsents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Given.Read read = given.read(clock);
        SchoolRecords school = read.school();
        Optional<Event> held = Optional.ofNullable(event)
                .map(id -> school.event(id)
                        .orElseThrow(() -> new BadInputException("--event: the records hold no such event")));
        if (account != null && school.account(account).isEmpty()) {
            throw new BadInputException("--account: the records hold no such account");
        }
        OffsetDateTime when = when(read, held);
        Post template = WhoMayBeShown.ordinary(school, Optional.ofNullable(account), held.map(Event::id), when);
        List<Showable> children = WhoMayBeShown.of(children(school, when), template, read.checker());
        Verdict without = WhoMayBeShown.withoutChildren(template, read.checker());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(JsonWriter.write(new FollowUp.ShowList(without, children)));
            case CSV -> csv(children, school).forEach(line -> out.print(line + "\r\n"));
            case TEXT -> out.println(text(children, without, school));
        }
        return ExitCodes.PERMITTED;
    }

    private OffsetDateTime when(Given.Read read, Optional<Event> held) {
        if (at != null) {
            return Given.time("--at", at);
        }
        ZoneId zone = read.school().zone().orElse(ZoneOffset.UTC);
        Instant instant = held.flatMap(Event::from).orElse(read.now());
        return instant.atZone(zone).toOffsetDateTime();
    }

    private List<String> children(SchoolRecords school, OffsetDateTime when) {
        if (pupils != null) {
            if (!pupils.stream().allMatch(id -> school.pupil(id).isPresent())) {
                throw new BadInputException("--pupils: the records do not hold all of them");
            }
            return pupils;
        }
        ZoneId zone = school.zone().orElse(ZoneOffset.UTC);
        return WhoMayBeShown.pupils(
                school,
                Optional.ofNullable(className),
                when.atZoneSameInstant(zone).toLocalDate());
    }

    private String who(String pupil, SchoolRecords school) {
        return names ? new ChildNames(school).of(pupil).orElse(pupil) : pupil;
    }

    private static List<String> conditions(Showable child) {
        return child.conditions().stream()
                .sorted(Comparator.naturalOrder())
                .map(ShowConsents::words)
                .toList();
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case NO_NAME -> "no name";
            case NOT_RECOGNISABLE -> "not recognisable";
            case NOT_ALONE -> "not alone";
        };
    }

    private String text(List<Showable> children, Verdict without, SchoolRecords school) {
        Page page = new Page();
        boolean permitted = ExitCodes.of(without) == ExitCodes.PERMITTED;
        if (!permitted) {
            page.line(
                    0, "Such a post would not be permitted even without a child (" + without + "): see to that first.");
        }
        for (Showable child : children) {
            String on = String.join(", ", conditions(child));
            String when = child.whether() == Whether.YES ? ": " : "; yes, if ";
            page.line(
                    0, who(child.pupil(), school) + ": " + Words.of(child.whether()) + (on.isEmpty() ? "" : when + on));
        }
        return children.isEmpty() ? "Nobody." : page.text();
    }

    private List<String> csv(List<Showable> children, SchoolRecords school) {
        List<String> lines = new ArrayList<>(List.of("pupil,whether,conditions"));
        for (Showable child : children) {
            lines.add(quoted(who(child.pupil(), school)) + "," + child.whether() + ","
                    + quoted(String.join("; ", conditions(child))));
        }
        return lines;
    }

    // A spreadsheet would take a cell that begins with one of these for a formula.
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
