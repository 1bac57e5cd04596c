package org.schoolgate.core.activity;

import java.util.Optional;

/** An activity on a device. */
public interface OnDevice {

    /** The device. */
    Optional<Device> device();
}
