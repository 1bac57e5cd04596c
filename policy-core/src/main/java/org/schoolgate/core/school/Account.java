package org.schoolgate.core.school;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An account on a platform: the school's, or of somebody who belongs to it. */
@Value.Immutable
public interface Account extends Discreet {

    /** The school's own id. */
    String id();

    Optional<Platform> platform();

    /** With or without the leading @. */
    Optional<String> handle();

    Optional<AccountKind> kind();

    Optional<Visibility> visibility();

    /** Ids of the people who hold its password. */
    Optional<List<String>> administrators();

    /** The id of the person who answers for it. */
    Optional<String> lead();

    Optional<Instant> passwordChangedAt();

    /** The address that it is registered with. */
    Optional<String> email();

    /** The words of its profile. */
    Optional<String> profile();

    /** Ids of devices that it is used from; others may be in use too. */
    Optional<List<String>> knownDevices();

    /** The id of the person who is told of a sign-in from a new device. */
    Optional<String> newDeviceAlertTo();

    Optional<Tagging> tagging();

    @Override
    default String typeName() {
        return "Account";
    }

    /** A builder of such a value; what is required comes first. */
    static ImmutableAccount.IdBuildStage builder() {
        return ImmutableAccount.builder();
    }
}
