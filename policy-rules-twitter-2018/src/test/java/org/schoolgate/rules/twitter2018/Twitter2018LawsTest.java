package org.schoolgate.rules.twitter2018;

import org.schoolgate.testkit.PolicyLaws;

/** The laws, for the Twitter policy of 2018. */
final class Twitter2018LawsTest extends PolicyLaws {
    Twitter2018LawsTest() {
        super(Twitter2018.THE_POLICY);
    }
}
