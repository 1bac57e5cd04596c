package org.schoolgate.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolgate.core.school.ConsentState.GIVEN;
import static org.schoolgate.core.school.ConsentState.NO_REPLY;
import static org.schoolgate.core.school.ConsentState.REFUSED;
import static org.schoolgate.core.school.ConsentState.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 2);
    private static final Pupil CHILD = Pupil.builder().id("p1").build();
    private static final Set<Channel> TWITTER = Channel.forSchoolAccountOn(Platform.TWITTER);

    private static ImmutableConsent.BuildFinal said(ConsentState state) {
        return Consent.builder()
                .pupil("p1")
                .use(ConsentUse.IMAGE)
                .channel(Channel.SOCIAL_MEDIA)
                .state(state);
    }

    private static Optional<ConsentState> standing(ImmutableConsent.BuildFinal... entries) {
        List<Consent> history = new ArrayList<>();
        for (ImmutableConsent.BuildFinal entry : entries) {
            history.add(entry.build());
        }
        return Consents.standing(CHILD, history, ConsentUse.IMAGE, TWITTER, TODAY);
    }

    @Test
    void nothingOnRecordIsUnknown() {
        assertThat(standing()).isEmpty();
    }

    @Test
    void whatIsOnRecordStands() {
        for (ConsentState state : ConsentState.values()) {
            assertThat(standing(said(state))).contains(state);
        }
    }

    @Test
    void eachPersonsLastWordStands() {
        assertThat(standing(said(REFUSED).from(LAST_YEAR), said(GIVEN).from(TODAY)))
                .contains(GIVEN);
        assertThat(standing(said(GIVEN).from(TODAY), said(REFUSED).from(LAST_YEAR)))
                .contains(GIVEN);
        assertThat(standing(said(REFUSED), said(GIVEN).from(LAST_YEAR))).contains(GIVEN);
        assertThat(standing(
                        said(GIVEN).by("mother").from(TODAY),
                        said(REFUSED).by("mother").from(LAST_YEAR)))
                .contains(GIVEN);
    }

    @Test
    void aTieGoesToTheStricter() {
        assertThat(standing(said(GIVEN).from(TODAY), said(REFUSED).from(TODAY))).contains(REFUSED);
        assertThat(standing(said(GIVEN), said(NO_REPLY))).contains(NO_REPLY);
        assertThat(standing(said(WITHDRAWN), said(NO_REPLY))).contains(WITHDRAWN);
        assertThat(standing(said(WITHDRAWN), said(REFUSED))).contains(REFUSED);
    }

    @Test
    void oneRefusalPrevailsThenOneConsent() {
        assertThat(standing(said(GIVEN).by("mother"), said(REFUSED).by("father").from(LAST_YEAR)))
                .contains(REFUSED);
        assertThat(standing(said(GIVEN).by("mother"), said(WITHDRAWN).by("father")))
                .contains(WITHDRAWN);
        assertThat(standing(said(REFUSED).by("mother"), said(WITHDRAWN).by("father")))
                .contains(REFUSED);
        assertThat(standing(said(GIVEN).by("mother"), said(NO_REPLY).by("father")))
                .contains(GIVEN);
        assertThat(standing(said(GIVEN).by("mother"), said(REFUSED))).contains(REFUSED);
    }

    @Test
    void bothEndsBelongToAnEntry() {
        assertThat(standing(said(GIVEN).from(TODAY))).contains(GIVEN);
        assertThat(standing(said(GIVEN).from(TODAY.plusDays(1)))).isEmpty();
        assertThat(standing(said(GIVEN).until(TODAY))).contains(GIVEN);
        assertThat(standing(said(GIVEN).until(TODAY.minusDays(1)))).isEmpty();
        assertThat(standing(
                        said(GIVEN).from(LAST_YEAR), said(REFUSED).from(TODAY).until(TODAY.minusDays(1))))
                .contains(GIVEN);
    }

    @Test
    void otherChannelsUsesAndChildrenSayNothing() {
        Consent website = said(GIVEN).build();
        for (Channel channel : EnumSet.complementOf(EnumSet.of(Channel.SOCIAL_MEDIA, Channel.TWITTER))) {
            Consent elsewhere = Consent.builder()
                    .pupil("p1")
                    .use(ConsentUse.IMAGE)
                    .channel(channel)
                    .state(GIVEN)
                    .build();
            assertThat(Consents.standing(CHILD, List.of(elsewhere), ConsentUse.IMAGE, TWITTER, TODAY))
                    .isEmpty();
        }
        assertThat(Consents.standing(CHILD, List.of(website), ConsentUse.NAME, TWITTER, TODAY))
                .isEmpty();
        assertThat(Consents.standing(
                        Pupil.builder().id("p2").build(), List.of(website), ConsentUse.IMAGE, TWITTER, TODAY))
                .isEmpty();
        assertThat(Consents.standing(
                        CHILD, List.of(website), ConsentUse.IMAGE, Set.of(Channel.PERSONAL_ACCOUNT), TODAY))
                .isEmpty();
    }

    @Test
    void neverIsRefusedWhateverElse() {
        Pupil never = Pupil.builder().id("p1").never(true).build();

        assertThat(Consents.standing(never, List.of(said(GIVEN).build()), ConsentUse.WORK, TWITTER, TODAY))
                .contains(REFUSED);
        assertThat(Consents.standing(never, List.of(), ConsentUse.IMAGE, TWITTER, Optional.empty()))
                .contains(REFUSED);
    }

    @Test
    void onADayThatIsNotKnownNothingIs() {
        assertThat(Consents.standing(CHILD, List.of(said(GIVEN).build()), ConsentUse.IMAGE, TWITTER, Optional.empty()))
                .isEmpty();
    }

    @Property
    void theOrderOfTheHistoryNeverShows(@ForAll long seed) {
        Random random = new Random(seed);
        List<Consent> history = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            history.add(said(ConsentState.values()[random.nextInt(4)])
                    .by(Optional.of("parent-" + random.nextInt(3)).filter(by -> random.nextBoolean()))
                    .from(Optional.of(TODAY.minusDays(random.nextInt(3))).filter(day -> random.nextBoolean()))
                    .build());
        }
        Optional<ConsentState> before = Consents.standing(CHILD, history, ConsentUse.IMAGE, TWITTER, TODAY);

        List<Consent> shuffled = new ArrayList<>(history);
        shuffled.addAll(history);
        Collections.shuffle(shuffled, random);

        assertThat(Consents.standing(CHILD, shuffled, ConsentUse.IMAGE, TWITTER, TODAY))
                .isEqualTo(before);
    }
}
