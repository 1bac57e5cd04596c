/** The program behind the {@code schoolgate} command. */
@NullMarked
package org.schoolgate.examples.commandline;

import org.jspecify.annotations.NullMarked;
