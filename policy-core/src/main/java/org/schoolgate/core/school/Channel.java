package org.schoolgate.core.school;

import java.util.EnumSet;
import java.util.Set;

/** What a consent holds for: a kind of outlet, or one platform by its name. */
public enum Channel {
    /** Every platform of the school's. */
    SOCIAL_MEDIA,
    WEBSITE,
    PRESS,
    /** Anybody's private account. Consent to the school's accounts says nothing of it. */
    PERSONAL_ACCOUNT,
    TWITTER,
    FACEBOOK,
    INSTAGRAM,
    YOUTUBE,
    BLOG,
    LEARNING_PLATFORM,
    GAME,
    OTHER;

    /** The channel of one platform alone. */
    public static Channel of(Platform platform) {
        return valueOf(platform.name());
    }

    /** The channels whose consents count for the school's own accounts on this platform: it, and social media at large. */
    public static Set<Channel> forSchoolAccountOn(Platform platform) {
        return EnumSet.of(of(platform), SOCIAL_MEDIA);
    }
}
