package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Interval;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;

/** Law 6: more consent, and a child who is less easily recognised, never make a decision stricter. */
final class Consenting {
    private static final List<List<ConsentState>> STRICTER_FIRST = List.of(
            List.of(ConsentState.REFUSED, ConsentState.WITHDRAWN),
            List.of(ConsentState.NO_REPLY),
            List.of(ConsentState.GIVEN));
    private static final List<Channel> CHANNELS = List.of(Channel.SOCIAL_MEDIA, Channel.PERSONAL_ACCOUNT);

    private final Policy policy;

    Consenting(Policy policy) {
        this.policy = policy;
    }

    Optional<String> monotone(World world, Chance chance) {
        Optional<String> wrong = recognisable(world).or(() -> visitors(world, chance));
        List<String> pupils = List.copyOf(pupilsIn(world.draft()));
        return wrong.isPresent() || pupils.isEmpty()
                ? wrong
                : ofAPupil(world, chance.one(pupils), chance.one(ConsentUse.values()), chance);
    }

    private Optional<String> ofAPupil(World world, String pupil, ConsentUse use, Chance chance) {
        List<World> worlds = new ArrayList<>();
        for (List<ConsentState> states : STRICTER_FIRST) {
            List<Consent> others = world.office().records().consents().stream()
                    .filter(consent -> !consent.pupil().equals(pupil) || consent.use() != use)
                    .toList();
            List<Consent> all = new ArrayList<>(others);
            ConsentState state = chance.one(states);
            CHANNELS.forEach(channel -> all.add(Consent.builder()
                    .pupil(pupil)
                    .use(use)
                    .channel(channel)
                    .state(state)
                    .build()));
            worlds.add(world.at(world.office().consenting(all)));
        }
        return milder(worlds, "consent to " + use + " of the pupil " + pupil);
    }

    private static Set<String> pupilsIn(Map<String, Object> draft) {
        Set<String> pupils = new TreeSet<>();
        for (Pruning.Place place : Pruning.places(draft)) {
            if (place.last().equals("pupil")) {
                pupils.add(String.valueOf(Pruning.at(draft, place)));
            }
        }
        return pupils;
    }

    private Optional<String> recognisable(World world) {
        return changed(world, "recognisable", List.of(true, false));
    }

    private Optional<String> visitors(World world, Chance chance) {
        return changed(world, "consent", List.of(chance.one("REFUSED", "WITHDRAWN"), "NO_REPLY", "GIVEN"));
    }

    private Optional<String> changed(World world, String key, List<Object> stricterFirst) {
        for (Pruning.Place place : Pruning.places(world.draft())) {
            if (place.last().equals(key) && !place.steps().get(0).equals("answers")) {
                List<World> worlds = stricterFirst.stream()
                        .map(value -> world.with(Pruning.with(world.draft(), place, value))
                                .orElse(world))
                        .toList();
                Optional<String> wrong = milder(worlds, place.pointer());
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> milder(List<World> stricterFirst, String what) {
        for (int i = 1; i < stricterFirst.size(); i++) {
            Interval strict = level(stricterFirst.get(i - 1));
            Interval mild = level(stricterFirst.get(i));
            if (mild.atLeast().isAbove(strict.atLeast()) || mild.atMost().isAbove(strict.atMost())) {
                return Optional.of("with more of " + what + " (step " + i + ") it is "
                        + Shown.brief(stricterFirst.get(i).decide(policy)) + "\n  with less "
                        + Shown.brief(stricterFirst.get(i - 1).decide(policy)));
            }
        }
        return Optional.empty();
    }

    private Interval level(World world) {
        return world.checker(policy).level(world.situation(policy));
    }
}
