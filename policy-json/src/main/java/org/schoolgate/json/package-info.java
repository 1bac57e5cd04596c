/**
 * The JSON forms of activities, records, decisions and ledgers. Input is read strictly: what does not fit is refused whole, with
 * every fault, and no fault holds a value.
 */
@NullMarked
package org.schoolgate.json;

import org.jspecify.annotations.NullMarked;
