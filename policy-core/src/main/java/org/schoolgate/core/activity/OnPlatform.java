package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.Platform;

/** An activity that names a platform of itself. */
public interface OnPlatform {

    /** The platform. */
    Optional<Platform> platform();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link OnPlatform#platform()}. */
        Builder platform(Platform platform);
    }
}
