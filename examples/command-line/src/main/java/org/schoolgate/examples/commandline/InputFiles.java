package org.schoolgate.examples.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.ActivityReader;
import org.schoolgate.json.Fault;
import org.schoolgate.json.Parsed;
import org.schoolgate.json.RecordsReader;

/** Reads the files that are named on the command line. */
final class InputFiles {
    /** No draft and no school is as long as this; reading more would only use up the memory. */
    private static final long LARGEST = 64L << 20;

    private InputFiles() {}

    /**
     * The bytes of a file.
     *
     * @throws BadInputException if it cannot be read; the message says why
     */
    static byte[] bytes(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new BadInputException("a folder; a file is needed");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInputException("larger than " + (LARGEST >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new BadInputException("there is no such file");
        } catch (AccessDeniedException denied) {
            throw new BadInputException("it may not be read");
        } catch (IOException unreadable) {
            throw new BadInputException("it cannot be read");
        }
    }

    /**
     * The records of a school.
     *
     * @throws BadInputException if they cannot be read, with every fault
     */
    static SchoolRecords records(String name) {
        byte[] bytes;
        try {
            bytes = bytes(name);
        } catch (BadInputException unreadable) {
            throw new BadInputException("the records " + name + ": " + unreadable.getMessage());
        }
        Parsed<SchoolRecords> parsed = RecordsReader.of(Facts.all()).read(bytes);
        if (!parsed.faults().isEmpty()) {
            throw new BadInputException("the records " + name + " do not fit their form:\n"
                    + parsed.faults().stream().map(fault -> "  " + line(fault)).collect(Collectors.joining("\n")));
        }
        return parsed.orElseThrow();
    }

    /** The activity of a draft; a file that cannot be read is its one fault. */
    static Parsed<Activity> activity(ActivityReader reader, String draft) {
        try {
            return reader.read(bytes(draft));
        } catch (BadInputException unreadable) {
            return new Parsed.Refused<>(
                    List.of(new Fault("", String.valueOf(unreadable.getMessage()), "a file with one activity")));
        }
    }

    /** A fault in one line. */
    static String line(Fault fault) {
        String at = fault.at().isEmpty() ? "the whole file" : fault.at();
        return at + ": found " + fault.found() + ", expected " + fault.expected();
    }
}
