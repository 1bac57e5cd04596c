/** Three-valued truth, facts and conditions; knows no school. */
@NullMarked
package org.schoolgate.core.logic;

import org.jspecify.annotations.NullMarked;
