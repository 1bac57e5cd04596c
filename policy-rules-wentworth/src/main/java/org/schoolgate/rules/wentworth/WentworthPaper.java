package org.schoolgate.rules.wentworth;

import static org.schoolgate.core.rule.Paper.Sort.AIM;
import static org.schoolgate.core.rule.Paper.Sort.DEFINITION;
import static org.schoolgate.core.rule.Paper.Sort.DUTY;
import static org.schoolgate.core.rule.Paper.Sort.METADATA;
import static org.schoolgate.core.rule.Paper.Sort.PERMISSION;
import static org.schoolgate.core.rule.Paper.Sort.RULE;

import org.schoolgate.core.rule.Paper;

/** The outline of the policy: its sections and what each of their sentences is. */
final class WentworthPaper {
    static final Paper PAPER = Paper.citedAs("Wentworth", "WP")
            .section("(preamble)")
            .sentence(1, METADATA)
            .sentence(2, METADATA)
            .sentence(3, METADATA)
            .sentence(4, METADATA)
            .sentence(5, METADATA)
            .sentence(6, METADATA, DUTY)
            .sentence(7, AIM, DEFINITION)
            .sentence(8, AIM)
            .sentence(9, DUTY)
            .heading(10, "What is Facebook?")
            .sentence(11, AIM)
            .sentence(12, AIM)
            .sentence(13, AIM)
            .heading(14, "What is Twitter?")
            .sentence(15, DEFINITION)
            .sentence(16, DEFINITION)
            .sentence(17, DEFINITION)
            .sentence(18, DEFINITION)
            .sentence(19, AIM)
            .sentence(20, DEFINITION)
            .sentence(21, RULE)
            .heading(22, "Aims of Social Media at Wentworth")
            .sentence(23, AIM)
            .sentence(24, AIM)
            .sentence(25, AIM)
            .sentence(26, AIM)
            .sentence(27, AIM)
            .sentence(28, RULE)
            .sentence(29, RULE, DEFINITION)
            .sentence(30, AIM)
            .sentence(31, AIM)
            .heading(32, "Usage Policy")
            .sentence(33, RULE)
            .sentence(34, RULE)
            .sentence(35, RULE)
            .sentence(36, RULE, PERMISSION)
            .sentence(37, AIM)
            .sentence(38, RULE)
            .sentence(39, PERMISSION, RULE)
            .sentence(40, RULE)
            .sentence(41, RULE)
            .sentence(42, RULE)
            .sentence(43, RULE)
            .sentence(44, RULE)
            .sentence(45, PERMISSION)
            .sentence(46, RULE)
            .sentence(47, DUTY)
            .sentence(48, DUTY, RULE)
            .sentence(49, RULE)
            .sentence(50, PERMISSION)
            .sentence(51, DUTY)
            .sentence(52, DUTY)
            .sentence(53, PERMISSION)
            .sentence(54, DEFINITION)
            .sentence(55, DEFINITION)
            .sentence(56, DEFINITION)
            .sentence(57, DEFINITION)
            .sentence(58, DEFINITION)
            .sentence(59, DEFINITION)
            .sentence(60, METADATA)
            .sentence(61, METADATA)
            .sentence(62, METADATA)
            .sentence(63, METADATA)
            .build();

    private WentworthPaper() {}
}
