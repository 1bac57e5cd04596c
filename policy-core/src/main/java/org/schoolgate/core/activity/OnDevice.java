package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity on a device. */
public interface OnDevice {

    /** The device. */
    Optional<Device> device();

    /** Fills it in, whatever kind of activity it is. */
    interface Builder {

        /** Sets {@link OnDevice#device()}. */
        Builder device(Device device);
    }
}
