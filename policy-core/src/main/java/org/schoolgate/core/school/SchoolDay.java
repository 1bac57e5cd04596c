package org.schoolgate.core.school;

import java.time.LocalTime;

/**
 * The hours of school, in the school's zone.
 *
 * @param from when it begins
 * @param to when it ends; that second still belongs to it
 */
public record SchoolDay(LocalTime from, LocalTime to) {

    /** Whether the time falls into school hours, both ends included. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
