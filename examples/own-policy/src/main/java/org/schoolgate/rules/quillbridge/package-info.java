/** The policy of Quillbridge, an invented school: made with the kit alone, as any school's may be. */
package org.schoolgate.rules.quillbridge;
