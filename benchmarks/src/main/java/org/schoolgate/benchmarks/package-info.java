/** How long things take, and how many bytes they allocate. */
@NullMarked
package org.schoolgate.benchmarks;

import org.jspecify.annotations.NullMarked;
