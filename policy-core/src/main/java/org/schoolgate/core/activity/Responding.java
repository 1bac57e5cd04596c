package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity that may answer or pass on somebody else's words. */
public interface Responding {

    /** Whether it is new, an answer or passed on. */
    Optional<PostKind> postKind();

    /** What it answers or passes on. */
    Optional<Source> source();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link Responding#postKind()}. */
        Builder postKind(PostKind postKind);

        /** Sets {@link Responding#source()}. */
        Builder source(Source source);
    }
}
