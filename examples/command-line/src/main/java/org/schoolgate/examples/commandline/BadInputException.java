package org.schoolgate.examples.commandline;

/** What was handed in cannot be used. The message is for the person at the terminal and names no child. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
