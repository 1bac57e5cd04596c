package org.schoolgate.rules.ashtonhayes;

import static org.schoolgate.core.rule.Paper.Sort.AIM;
import static org.schoolgate.core.rule.Paper.Sort.DEFINITION;
import static org.schoolgate.core.rule.Paper.Sort.DUTY;
import static org.schoolgate.core.rule.Paper.Sort.METADATA;
import static org.schoolgate.core.rule.Paper.Sort.PERMISSION;
import static org.schoolgate.core.rule.Paper.Sort.RULE;

import org.schoolgate.core.rule.Paper;

/** The outline of the policy: its sections and what each of their sentences is. */
final class AshtonHayesPaper {
    static final Paper PAPER = Paper.citedAs("Ashton Hayes", "AH")
            .section("(preamble)")
            .sentence(1, METADATA)
            .sentence(2, METADATA)
            .sentence(3, METADATA, DUTY)
            .sentence(4, METADATA)
            .sentence(5, METADATA)
            .sentence(6, METADATA)
            .sentence(7, METADATA)
            .sentence(8, METADATA)
            .sentence(9, METADATA)
            .sentence(10, METADATA)
            .heading(11, "Twitter / Facebook Policy outline")
            .sentence(12, AIM, DEFINITION)
            .sentence(13, AIM)
            .heading(14, "Aims of Using Twitter and Facebook")
            .sentence(15, AIM, RULE)
            .sentence(16, PERMISSION)
            .sentence(17, AIM)
            .sentence(18, RULE, DUTY)
            .sentence(19, RULE)
            .heading(20, "Twitter and Facebook control and usage")
            .sentence(21, DUTY, DEFINITION)
            .sentence(22, RULE, DUTY)
            .sentence(23, RULE)
            .sentence(24, PERMISSION, RULE)
            .sentence(25, RULE)
            .heading(26, "Twitter and Facebook followers")
            .sentence(27, PERMISSION)
            .sentence(28, PERMISSION)
            .sentence(29, PERMISSION, RULE)
            .sentence(30, RULE)
            .sentence(31, RULE)
            .sentence(32, RULE)
            .sentence(33, RULE)
            .sentence(34, PERMISSION)
            .sentence(35, RULE)
            .sentence(36, RULE)
            .heading(37, "Inappropriate content and referencing.")
            .sentence(38, PERMISSION)
            .sentence(39, DEFINITION)
            .sentence(40, DEFINITION)
            .sentence(41, DEFINITION)
            .sentence(42, DEFINITION)
            .sentence(43, DEFINITION)
            .sentence(44, DUTY)
            .sentence(45, PERMISSION)
            .heading(46, "School Events")
            .sentence(47, DUTY, PERMISSION, RULE)
            .heading(48, "Other Social Media")
            .sentence(49, DEFINITION, RULE)
            .sentence(50, DEFINITION)
            .heading(51, "Tweets and images from our account.")
            .sentence(52, RULE)
            .sentence(53, RULE)
            .sentence(54, RULE)
            .sentence(55, RULE)
            .sentence(56, DUTY)
            .sentence(57, METADATA)
            .sentence(58, METADATA)
            .sentence(59, METADATA)
            .sentence(60, METADATA)
            .sentence(61, METADATA)
            .build();

    private AshtonHayesPaper() {}
}
