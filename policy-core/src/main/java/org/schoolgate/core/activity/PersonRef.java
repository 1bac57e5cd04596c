package org.schoolgate.core.activity;

import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Visibility;

/** Somebody who takes part in an activity. */
public sealed interface PersonRef extends Discreet {

    /**
     * Somebody in the school's records: staff or pupil.
     *
     * @param id the school's own id
     */
    record OnRecord(String id) implements PersonRef {
        @Override
        public String toString() {
            return typeName();
        }
    }

    /**
     * Somebody who is not in the records, as far as known.
     *
     * @param handle the account name
     * @param roles all that they are to the school; absent: not known
     * @param kind person or organisation
     * @param visibility who can see their account
     */
    record Stranger(
            Optional<String> handle,
            Optional<Set<Role>> roles,
            Optional<PartyKind> kind,
            Optional<Visibility> visibility)
            implements PersonRef {

        public Stranger {
            roles = roles.map(Given::set);
        }

        @Override
        public String toString() {
            return typeName();
        }
    }
}
