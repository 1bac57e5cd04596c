package org.schoolgate.rules.quillbridge;

import static org.schoolgate.core.rule.Paper.Sort.AIM;
import static org.schoolgate.core.rule.Paper.Sort.DUTY;
import static org.schoolgate.core.rule.Paper.Sort.PERMISSION;
import static org.schoolgate.core.rule.Paper.Sort.RULE;

import org.schoolgate.core.rule.Paper;

/** The outline of the policy: its sections and what each of their sentences is. */
final class QuillbridgePaper {
    static final Paper PAPER = Paper.citedAs("Quillbridge", "QU")
            .heading(1, "Posting from our account")
            .sentence(2, AIM)
            .sentence(3, RULE)
            .sentence(4, PERMISSION)
            .sentence(5, RULE)
            .heading(6, "Pictures")
            .sentence(7, RULE)
            .sentence(8, RULE)
            .sentence(9, DUTY)
            .build();

    private QuillbridgePaper() {}
}
