package org.schoolgate.examples.commandline;

/** How an answer is printed. */
enum Format {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return this == TEXT ? "text" : "json";
    }
}
