package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource(names = {"HEADTEACHER", "DEPUTY_HEADTEACHER"})
    void headsLeadInEveryForm(Role head) {
        assertThat(Role.withImplied(Set.of(head)))
                .containsExactlyInAnyOrder(head, Role.SLT, Role.SENIOR_LEADER, Role.SCHOOL_LEADER, Role.STAFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLT", "SENIOR_LEADER", "SCHOOL_LEADER", "SENIOR_TEACHER"})
    void whoeverIsEmployedIsStaffAndNoMore(Role role) {
        assertThat(Role.withImplied(Set.of(role))).containsExactlyInAnyOrder(role, Role.STAFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "GOVERNOR", "PARENT", "PUPIL", "VOLUNTEER", "OTHER"})
    void nothingElseImpliesAnything(Role role) {
        assertThat(Role.withImplied(Set.of(role))).containsExactly(role);
    }

    @Test
    void severalRolesImplyWhatEachImplies() {
        assertThat(Role.withImplied(EnumSet.noneOf(Role.class))).isEmpty();
        assertThat(Role.withImplied(Set.of(Role.PARENT, Role.SLT)))
                .containsExactlyInAnyOrder(Role.PARENT, Role.SLT, Role.STAFF);
    }
}
