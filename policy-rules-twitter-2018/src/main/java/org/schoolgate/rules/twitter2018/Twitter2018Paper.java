package org.schoolgate.rules.twitter2018;

import static org.schoolgate.core.rule.Paper.Sort.AIM;
import static org.schoolgate.core.rule.Paper.Sort.DEFINITION;
import static org.schoolgate.core.rule.Paper.Sort.DUTY;
import static org.schoolgate.core.rule.Paper.Sort.METADATA;
import static org.schoolgate.core.rule.Paper.Sort.PERMISSION;
import static org.schoolgate.core.rule.Paper.Sort.RULE;

import org.schoolgate.core.rule.Paper;

/** The outline of the policy: its sections and what each of their sentences is. */
final class Twitter2018Paper {
    static final Paper PAPER = Paper.citedAs("Twitter policy 2018", "TW")
            .section("(preamble)")
            .sentence(1, METADATA)
            .heading(2, "Aims of Using Twitter:")
            .sentence(3, AIM)
            .sentence(4, AIM)
            .sentence(5, AIM)
            .sentence(6, AIM)
            .sentence(7, DUTY, RULE)
            .sentence(8, PERMISSION, RULE)
            .sentence(9, RULE)
            .sentence(10, DUTY, RULE)
            .sentence(11, RULE)
            .sentence(12, RULE)
            .sentence(13, RULE)
            .sentence(14, RULE)
            .sentence(15, RULE)
            .sentence(16, RULE)
            .sentence(17, RULE)
            .sentence(18, RULE)
            .sentence(19, RULE)
            .sentence(20, RULE, PERMISSION)
            .sentence(21, PERMISSION)
            .sentence(22, PERMISSION)
            .sentence(23, PERMISSION, RULE)
            .sentence(24, DUTY)
            .sentence(25, RULE, PERMISSION)
            .sentence(26, DUTY)
            .sentence(27, PERMISSION)
            .sentence(28, RULE)
            .sentence(29, DUTY)
            .sentence(30, DUTY)
            .sentence(31, RULE)
            .sentence(32, RULE)
            .sentence(33, PERMISSION)
            .sentence(34, RULE)
            .sentence(35, RULE)
            .sentence(36, DEFINITION)
            .sentence(37, RULE, AIM)
            .sentence(38, DUTY, DEFINITION)
            .sentence(39, RULE, DUTY)
            .sentence(40, RULE)
            .sentence(41, DUTY)
            .sentence(42, METADATA)
            .sentence(43, METADATA)
            .sentence(44, METADATA)
            .sentence(45, METADATA)
            .sentence(46, METADATA, DUTY)
            .build();

    private Twitter2018Paper() {}
}
