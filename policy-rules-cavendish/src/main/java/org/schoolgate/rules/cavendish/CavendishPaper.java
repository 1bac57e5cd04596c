package org.schoolgate.rules.cavendish;

import static org.schoolgate.core.rule.Paper.Sort.AIM;
import static org.schoolgate.core.rule.Paper.Sort.DEFINITION;
import static org.schoolgate.core.rule.Paper.Sort.DUTY;
import static org.schoolgate.core.rule.Paper.Sort.METADATA;
import static org.schoolgate.core.rule.Paper.Sort.PERMISSION;
import static org.schoolgate.core.rule.Paper.Sort.RULE;

import org.schoolgate.core.rule.Paper;

/** The outline of the policy: its sections and what each of their sentences is. */
final class CavendishPaper {
    static final Paper PAPER = Paper.citedAs("Cavendish", "CV")
            .section("(preamble)")
            .sentence(1, METADATA)
            .heading(2, "Rationale")
            .sentence(3, AIM)
            .sentence(4, AIM)
            .sentence(5, AIM)
            .sentence(6, RULE)
            .sentence(7, AIM, DEFINITION)
            .heading(8, "Context")
            .sentence(9, DEFINITION)
            .sentence(10, AIM)
            .sentence(11, AIM)
            .sentence(12, RULE)
            .sentence(13, RULE)
            .sentence(14, RULE)
            .heading(15, "Non negotiables")
            .sentence(16, DEFINITION)
            .sentence(17, RULE)
            .sentence(18, RULE)
            .sentence(19, RULE)
            .sentence(20, RULE)
            .sentence(21, RULE)
            .sentence(22, RULE)
            .sentence(23, RULE)
            .heading(24, "Use of School Accounts")
            .sentence(25, RULE)
            .sentence(26, RULE)
            .sentence(27, PERMISSION)
            .sentence(28, DUTY)
            .sentence(29, PERMISSION)
            .sentence(30, DUTY)
            .sentence(31, RULE)
            .sentence(32, RULE)
            .sentence(33, PERMISSION)
            .sentence(34, PERMISSION)
            .sentence(35, DUTY)
            .sentence(36, DEFINITION)
            .heading(37, "Use of Personal Accounts")
            .sentence(38, PERMISSION, RULE)
            .sentence(39, RULE)
            .sentence(40, RULE)
            .sentence(41, RULE)
            .sentence(42, RULE)
            .sentence(43, RULE)
            .sentence(44, RULE)
            .sentence(45, RULE)
            .sentence(46, DUTY)
            .sentence(47, PERMISSION, DUTY)
            .sentence(48, DEFINITION)
            .sentence(49, AIM)
            .sentence(50, PERMISSION)
            .sentence(51, METADATA)
            .sentence(52, METADATA)
            .sentence(53, METADATA)
            .build();

    private CavendishPaper() {}
}
