package org.schoolgate.core.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Which days are bank holidays where the school is. Implementations are immutable and hold no clock. */
@FunctionalInterface
public interface BankHolidays {

    /** Whether banks, and with them the policies' working days, rest on that day. */
    boolean isBankHoliday(LocalDate day);

    /** England and Wales, by rule. */
    static BankHolidays englandAndWales() {
        return EnglandAndWales.INSTANCE;
    }

    /** Exactly the listed days. */
    static BankHolidays listed(Collection<LocalDate> days) {
        return Set.copyOf(days)::contains;
    }
}
