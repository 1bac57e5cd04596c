package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Visibility;

/** The account that an activity goes through. */
public sealed interface AccountRef extends Discreet {

    /**
     * An account in the school's records.
     *
     * @param id the school's own id
     */
    record KnownAccount(String id) implements AccountRef {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /**
     * An account that is not in the records, as far as known.
     *
     * @param platform where it lives
     * @param handle its name
     * @param kind whose voice it speaks with
     * @param visibility who can see it
     */
    record InlineAccount(
            Optional<Platform> platform,
            Optional<String> handle,
            Optional<AccountKind> kind,
            Optional<Visibility> visibility)
            implements AccountRef {
        @Override
        public String toString() {
            return typeName();
        }
    }
}
