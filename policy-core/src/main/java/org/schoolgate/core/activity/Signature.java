package org.schoolgate.core.activity;

import java.time.Instant;
import java.util.Optional;

/**
 * That a declaration was signed for a draft as it was then. A draft that was changed since has another digest, and the
 * declaration no longer stands.
 *
 * @param digest of words, media and purposes: {@link Digest#of}
 * @param at when it was signed
 */
public record Signature(String digest, Optional<Instant> at) {
    /** Gives the type alone. */
    @Override
    public String toString() {
        return "Signature";
    }
}
