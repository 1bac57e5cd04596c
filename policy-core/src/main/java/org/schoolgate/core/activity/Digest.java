package org.schoolgate.core.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A digest of what people are asked to judge: the words, the media and the purposes of an activity. Any change of these
 * gives another one; it tells nothing of them, but whoever has a draft can see whether it is the same.
 */
public final class Digest {
    private static final char ABSENT = '-';
    private static final char THERE = '+';

    private final StringBuilder text = new StringBuilder();

    private Digest() {}

    /** The digest of an activity, such as {@code sha256:9f86d0...}. */
    public static String of(Activity activity) {
        Digest digest = new Digest();
        digest.words(activity.kind().name());
        digest.add(activity instanceof Worded worded ? worded.text() : Optional.empty());
        digest.each(activity instanceof WithMedia pictured ? pictured.media() : Optional.empty());
        digest.each(activity instanceof Purposeful purposeful ? purposeful.purposes() : Optional.empty());
        return digest.hash();
    }

    // Each value with its length before it, so that no two lists of values read alike.
    private void words(String value) {
        text.append(THERE).append(value.length()).append(':').append(value);
    }

    private void add(Optional<?> value) {
        if (value.isEmpty()) {
            text.append(ABSENT);
        } else {
            words(String.valueOf(value.get()));
        }
    }

    private void each(Optional<? extends Collection<?>> values) {
        if (values.isEmpty()) {
            text.append(ABSENT);
            return;
        }
        text.append(THERE).append(values.get().size());
        values.get().stream()
                .filter(Enum.class::isInstance)
                .map(String::valueOf)
                .sorted()
                .forEach(this::words);
        for (Object value : values.get()) {
            if (value instanceof Media media) {
                picture(media);
            } else if (value instanceof ChildShown child) {
                child(child);
            } else if (value instanceof String words) {
                words(words);
            }
        }
    }

    private void picture(Media media) {
        add(media.kind());
        each(media.children());
        add(media.namesVisible());
        each(media.tagged());
        each(media.shows());
        add(media.rights());
        add(media.credit());
        add(media.takenOn());
        add(media.alt());
        add(media.caption());
        add(media.fileName());
    }

    private void child(ChildShown child) {
        words(child.typeName());
        add(child instanceof ChildShown.PupilShown pupil ? Optional.of(pupil.id()) : Optional.empty());
        add(child instanceof ChildShown.VisitorShown visitor ? visitor.consent() : Optional.empty());
        add(child.recognisable());
    }

    private String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
