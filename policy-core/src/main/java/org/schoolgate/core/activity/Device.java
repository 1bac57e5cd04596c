package org.schoolgate.core.activity;

import java.util.Optional;
import org.schoolgate.core.school.Discreet;

/**
 * What somebody uses.
 *
 * @param id the school's name for it
 * @param kind what sort it is
 * @param owner whose it is
 * @param connection how it is connected
 */
public record Device(
        Optional<String> id, Optional<DeviceKind> kind, Optional<DeviceOwner> owner, Optional<Connection> connection)
        implements Discreet {

    @Override
    public String toString() {
        return typeName();
    }
}
