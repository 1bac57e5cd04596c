/**
 * What a policy judges: one type for each kind of activity, all immutable, and the small interfaces that several of them share.
 *
 * <p>An absent value is not known. A list or set that is given is complete. Every activity prints as the name of its type alone.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        underrideToString = "typeName",
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class)
package org.schoolgate.core.activity;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
