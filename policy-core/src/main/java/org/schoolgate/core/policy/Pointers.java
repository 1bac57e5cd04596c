package org.schoolgate.core.policy;

import java.util.Arrays;
import java.util.Optional;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Addressed;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.OnPlatform;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.policy.Question.Document;

/** Where the answer to a question is entered. */
final class Pointers {
    private Pointers() {}

    /** A place in one of the two documents. */
    record Place(Document document, String pointer) {}

    static Place of(FactType<?, ?> type, About about, Situation situation) {
        return switch (type.source()) {
            case ANSWER, TEXT, COMPUTED ->
                new Place(
                        type.asked() == Asked.STANDING ? Document.RECORDS : Document.ACTIVITY,
                        "/answers/" + type.name());
            case ACTIVITY -> new Place(Document.ACTIVITY, inActivity(type.path(), about.place()));
            case RECORD ->
                toldWithTheActivity(type, about, situation)
                        .or(() -> ofStranger(type, situation))
                        .orElseGet(() -> new Place(Document.RECORDS, inActivity(type.path(), "")));
        };
    }

    /** What has a place of its own in the activity, though records may tell it too. */
    private static Optional<Place> toldWithTheActivity(FactType<?, ?> type, About about, Situation situation) {
        if (type.name().equals(AccountFacts.KNOWN_DEVICE.name())) {
            return Optional.of(new Place(Document.ACTIVITY, "/answers/" + type.name()));
        }
        if (type.path().startsWith("consents[]") && !about.place().isEmpty()) {
            return Optional.of(new Place(Document.ACTIVITY, about.place() + "/visitor/consent"));
        }
        if (type.path().contains(", platform") && situation.as(OnPlatform.class).isPresent()) {
            return Optional.of(new Place(Document.ACTIVITY, "/platform"));
        }
        boolean follower = situation.kind() == ActivityKind.FOLLOWER;
        return follower && type.path().contains("by.visibility")
                ? Optional.of(new Place(Document.ACTIVITY, "/by/visibility"))
                : Optional.empty();
    }

    /** What records cannot hold, because they do not know the person or the account, is told with the activity. */
    private static Optional<Place> ofStranger(FactType<?, ?> type, Situation situation) {
        if (type.of() == FactType.Of.PERSON && type.path().contains("roles")) {
            Optional<String> side =
                    type.path().contains("with.") ? strangerAt("/with", with(situation)) : Optional.empty();
            return side.or(() -> strangerAt("/by", situation.activity().by()))
                    .map(at -> new Place(Document.ACTIVITY, at + "/roles"));
        }
        boolean inline = situation
                .activity()
                .account()
                .filter(InlineAccount.class::isInstance)
                .isPresent();
        if (type.of() == FactType.Of.ACCOUNT && inline) {
            return Optional.of(new Place(Document.ACTIVITY, "/account/" + lastOf(type.path())));
        }
        return Optional.empty();
    }

    private static Optional<PersonRef> with(Situation situation) {
        return situation.as(Addressed.class).flatMap(Addressed::with);
    }

    private static Optional<String> strangerAt(String place, Optional<PersonRef> person) {
        return person.filter(Stranger.class::isInstance).map(stranger -> place);
    }

    private static String lastOf(String path) {
        String first = path.split(",", -1)[0];
        return first.substring(first.lastIndexOf('.') + 1);
    }

    /** The place of a fact of the activity as a whole. */
    static String step(FactType<?, ?> type) {
        return inActivity(type.path(), "");
    }

    /** The path's own steps, with the numbers of the place that is meant; it ends at the first list without a number. */
    private static String inActivity(String path, String place) {
        String plain = path.split("[ ,]", -1)[0];
        String[] steps = plain.split("\\.", -1);
        long told = Arrays.stream(place.split("/", -1))
                .filter(step -> !step.isEmpty() && !Character.isDigit(step.charAt(0)))
                .count();
        StringBuilder pointer = new StringBuilder(place);
        for (int i = (int) told; i < steps.length; i++) {
            boolean list = steps[i].endsWith("[]");
            pointer.append('/').append(list ? steps[i].substring(0, steps[i].length() - 2) : steps[i]);
            if (list) {
                break;
            }
        }
        return pointer.toString();
    }
}
