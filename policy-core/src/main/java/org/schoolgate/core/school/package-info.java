/**
 * People, roles, pupils and their consents, accounts, the calendar and the records of a school. Knows no activity and no rule.
 *
 * <p>What may be unknown is an {@link java.util.Optional}. Ids are the school's own. Values that hold anything about a person print
 * as the name of their type alone.
 *
 * <p>A list or set inside an {@link java.util.Optional} is kept as it is handed in: hand in one that nobody changes.
 */
@NullMarked
@GeneratedValues
package org.schoolgate.core.school;

import org.jspecify.annotations.NullMarked;
