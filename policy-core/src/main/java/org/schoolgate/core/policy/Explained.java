package org.schoolgate.core.policy;

import java.util.List;

/** What explains a decision. */
record Explained(
        List<Layer> layers,
        List<String> decidedBy,
        List<Question> questions,
        List<DutyDue> duties,
        List<Allowed> allows,
        List<Notice> notices,
        List<Fix> toFix) {}
