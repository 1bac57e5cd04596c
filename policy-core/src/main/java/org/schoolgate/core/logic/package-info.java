/**
 * Three-valued logic with reasons: {@link org.schoolgate.core.logic.Truth}, {@link org.schoolgate.core.logic.Fact},
 * {@link org.schoolgate.core.logic.Condition}, {@link org.schoolgate.core.logic.Wording}. It knows no school.
 *
 * <p>The verbs used throughout: {@code of} builds a value from parts, {@code test} gives a truth, {@code explain} gives
 * the truth with the facts that decided it, {@code sentence} and {@code demand} put a condition into English,
 * {@code and}, {@code or}, {@code not} combine.
 */
@NullMarked
package org.schoolgate.core.logic;

import org.jspecify.annotations.NullMarked;
