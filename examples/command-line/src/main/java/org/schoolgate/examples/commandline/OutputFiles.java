package org.schoolgate.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files: whole or not at all, and over another only when told to. */
final class OutputFiles {
    private OutputFiles() {}

    /**
     * Says before any work is done that a file could not be written.
     *
     * @throws BadInputException if there is such a file and it may not be replaced
     */
    static void mayBeWritten(String name, boolean replace) {
        if (!replace && Files.exists(path(name))) {
            throw new BadInputException(name + ": there is such a file already; --replace writes over it");
        }
    }

    /**
     * Writes it beside, then puts it in its place.
     *
     * @throws BadInputException if it cannot be written
     */
    static void write(String name, String text, boolean replace) {
        Path file = path(name).toAbsolutePath();
        try {
            Path beside = Files.createTempFile(file.getParent(), "schoolgate-", ".part");
            try {
                Files.writeString(beside, text, StandardCharsets.UTF_8);
                move(beside, file, replace);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileAlreadyExistsException there) {
            throw new BadInputException(name + ": there is such a file already; --replace writes over it");
        } catch (IOException unwritable) {
            throw new BadInputException(name + ": it cannot be written");
        }
    }

    private static void move(Path from, Path to, boolean replace) throws IOException {
        if (!replace) {
            Files.move(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new BadInputException(name + ": this names no file");
        }
    }
}
