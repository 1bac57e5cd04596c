package org.schoolgate.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Interaction;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PartyKind;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Visibility;

/**
 * Arbitrary drafts of every kind, as JSON: each field there or not, with values that a school might give. The more
 * complete a draft is meant to be, the fewer fields it leaves out.
 */
final class Drafts {
    static final List<String> PEOPLE = List.of(
            "head",
            "deputy",
            "leader",
            "senior",
            "teacher",
            "new",
            "unsure",
            "gone",
            "governor",
            "helper",
            "parent",
            "other");
    static final List<String> PUPILS = List.of(
            "given", "refused", "silent", "withdrawn", "ended", "at-odds", "website", "nothing", "never", "left");
    private static final List<String> SCHOOL_ACCOUNTS =
            List.of("school-twitter", "school-facebook", "school-instagram", "school-blog", "class-twitter", "bare");
    private static final List<String> OWN_ACCOUNTS = List.of("own-twitter", "own-facebook", "class-twitter");
    static final List<String> EVENTS = List.of("fair", "trip", "visit", "undated", "unnamed");

    /** On both sides of hours, days, weeks, terms, consents, permissions and events. */
    static final List<String> TIMES = List.of(
            "2026-03-02T10:15:00+00:00",
            "2026-03-03T08:00:00+00:00",
            "2026-03-03T07:59:59+00:00",
            "2026-03-03T18:00:00+00:00",
            "2026-03-03T18:00:01+00:00",
            "2026-03-07T12:00:00+00:00",
            "2026-03-08T23:59:59+00:00",
            "2026-02-10T23:59:59+00:00",
            "2026-02-11T00:00:00+00:00",
            "2026-02-18T11:00:00+00:00",
            "2026-03-04T08:00:00+00:00",
            "2026-03-06T15:00:00+00:00",
            "2026-03-29T01:30:00+00:00",
            "2026-04-03T10:00:00+01:00",
            "2026-03-27T18:00:00+00:00",
            "2025-08-20T09:00:00+01:00",
            "2026-06-10T17:30:00+05:30",
            "2016-12-01T10:00:00+00:00");

    private static final List<String> TEXTS = List.of(
            "",
            "Our Year 5 pupils launched their paper rockets today. Well done, everyone.",
            "Well done Tilda Marrowby and all the swimmers!",
            "Great work by Gracie in 3P, and a special well done to I. Lanyon.",
            "The canal trip is back at 3.15pm. Please collect from the main gate.",
            "What do you think of the new gate? Tell us below @CanalMuseum https://museum.example/boats #canal",
            "Honestly this is a stupid rule and he is an idiot.",
            "Ring 01632 960123 or write to j.p@mail.example about Rowan, aged 7, of PR4 9ZZ.",
            "School is closed today because of the snow.",
            "Grace, faith and hope were our assembly words; the sunny weather helped.");

    private final Chance chance;
    private final int given;
    private final ActivityKind kind;
    private final Vocabulary words;
    private final Map<String, Object> draft = new LinkedHashMap<>();

    private Drafts(Chance chance, ActivityKind kind, Vocabulary words) {
        this.chance = chance;
        this.kind = kind;
        this.words = words;
        given = chance.one(25, 60, 80, 95, 98);
    }

    /**
     * What a policy adds to what may be said in a draft.
     *
     * @param facts that may be answered
     * @param rules ids that reasons and approvals may name
     * @param acts ids of duties, and of their acts
     */
    record Vocabulary(Collection<FactType<?, ?>> facts, List<String> rules, List<List<String>> acts) {}

    /** A draft of this kind. */
    static Map<String, Object> of(ActivityKind kind, Vocabulary words, Chance chance) {
        return new Drafts(chance, kind, words).made();
    }

    private Map<String, Object> made() {
        draft.put("activity", kind.name());
        who();
        maybe("at", () -> chance.percent(50) ? TIMES.get(0) : chance.one(TIMES));
        switch (kind) {
            case POST, PERSONAL_POST -> posted();
            case DIRECT_MESSAGE -> message();
            case COMMENT -> comment();
            case FOLLOW -> maybe("with", this::somebody);
            case FOLLOWER, ACCOUNT -> maybe("device", this::device);
            case ACCOUNT_PROPOSAL -> proposal();
            case SIGN_IN -> signIn();
            case PHOTO_HANDLING -> photographs();
            case SCHOOL_EVENT -> maybe("event", () -> chance.one(EVENTS));
            case PERSONAL_CONNECTION -> connection();
            case WORKPLACE_USE -> workplace();
            case CONCERN -> maybe("subjects", () -> chance.names(ConcernSubject.class, 2));
            case PERSONAL_ACCOUNT, TEACHING, POLICY -> {}
        }
        answers();
        acts();
        return draft;
    }

    private void who() {
        boolean own = Set.of(
                        ActivityKind.PERSONAL_POST, ActivityKind.PERSONAL_CONNECTION, ActivityKind.PERSONAL_ACCOUNT)
                .contains(kind);
        maybe("account", () -> {
            if (!own) {
                return chance.percent(50) ? "school-twitter" : chance.one(SCHOOL_ACCOUNTS);
            }
            return chance.percent(50) ? chance.one(OWN_ACCOUNTS) : inlineAccount();
        });
        boolean received = kind == ActivityKind.COMMENT || kind == ActivityKind.FOLLOWER;
        maybe("by", () -> received && chance.percent(60) ? somebody() : insider());
        if (chance.percent(55)) {
            draft.put("declaredBy", draft.get("by") instanceof String by ? by : chance.one(PEOPLE));
        }
    }

    private Object insider() {
        return chance.percent(60) ? chance.one("head", "leader", "teacher") : chance.one(PEOPLE);
    }

    private Object somebody() {
        if (chance.percent(50)) {
            return chance.percent(60) ? chance.one(PEOPLE) : chance.one(PUPILS);
        }
        Map<String, Object> stranger = new LinkedHashMap<>();
        maybe(stranger, "handle", () -> chance.one("@CanalMuseum", "@MsAskTeaches", "@LarkmoorPrimary", "@passer_by"));
        maybe(stranger, "roles", () -> chance.names(Role.class, 2));
        maybe(stranger, "kind", () -> chance.name(PartyKind.class));
        maybe(stranger, "visibility", () -> chance.name(Visibility.class));
        return stranger;
    }

    private Object inlineAccount() {
        Map<String, Object> account = new LinkedHashMap<>();
        maybe(account, "platform", () -> chance.name(Platform.class));
        maybe(account, "handle", () -> chance.one("@someone", "@MsAskTeaches"));
        maybe(account, "kind", () -> chance.name(AccountKind.class));
        maybe(account, "visibility", () -> chance.name(Visibility.class));
        return account;
    }

    private void posted() {
        text();
        maybe("kind", () -> chance.percent(60) ? "ORIGINAL" : chance.name(PostKind.class));
        maybe("origin", () -> chance.percent(80) ? "COMPOSED" : chance.name(Origin.class));
        maybe("purposes", this::purposes);
        maybe("audience", this::audience);
        maybe("alsoSentBy", () -> chance.names(OtherChannel.class, 2));
        maybe("media", this::media);
        maybe("named", this::named);
        seldom("source", this::source);
        seldom("event", () -> chance.one(EVENTS));
        seldom("device", this::device);
        seldom("with", this::somebody);
        if (kind == ActivityKind.PERSONAL_POST) {
            maybe("sharedTo", () -> chance.name(SharedTo.class));
        }
    }

    private void message() {
        maybe("direction", () -> chance.percent(75) ? "SENT" : chance.name(MessageDirection.class));
        text();
        maybe("with", this::somebody);
        maybe("purposes", this::purposes);
        seldom("event", () -> chance.one(EVENTS));
        seldom("device", this::device);
    }

    private void comment() {
        text();
        maybe("kind", () -> chance.name(PostKind.class));
        maybe("source", this::source);
        maybe("media", this::media);
        maybe("named", this::named);
        seldom("device", this::device);
        seldom("with", this::somebody);
    }

    private void proposal() {
        maybe("platform", () -> chance.name(Platform.class));
        maybe("purposes", this::purposes);
        maybe("applicationComplete", () -> chance.percent(70));
    }

    private void signIn() {
        maybe("device", this::device);
        maybe("purposes", this::purposes);
        maybe("event", () -> chance.one(EVENTS));
    }

    private void photographs() {
        maybe("media", this::media);
        maybe("device", this::device);
        maybe("event", () -> chance.one(EVENTS));
        maybe("sharedTo", () -> chance.name(SharedTo.class));
        maybe("usedAt", () -> chance.one(TIMES));
    }

    private void connection() {
        maybe("with", this::somebody);
        maybe("interaction", () -> chance.name(Interaction.class));
    }

    private void workplace() {
        maybe("platform", () -> chance.name(Platform.class));
        maybe("device", this::device);
        maybe("purposes", this::purposes);
        maybe("phone", () -> chance.name(PhoneState.class));
    }

    private void text() {
        maybe("text", () -> chance.percent(60) ? TEXTS.get(1) : chance.one(TEXTS));
    }

    private Object purposes() {
        return chance.percent(30) ? List.of("ACHIEVEMENT") : chance.names(Purpose.class, 3);
    }

    private Object audience() {
        Map<String, Object> audience = new LinkedHashMap<>();
        maybe(audience, "kind", () -> chance.percent(60) ? "EVERYONE" : chance.name(AudienceKind.class));
        if (chance.percent(30)) {
            audience.put("of", chance.one("5K", "Year 5"));
        }
        return audience;
    }

    private Object source() {
        Map<String, Object> source = new LinkedHashMap<>();
        maybe(source, "account", () -> chance.one("@CanalMuseum", "@LarkmoorPrimary", "@passer_by"));
        return source;
    }

    private Object device() {
        Map<String, Object> device = new LinkedHashMap<>();
        maybe(device, "id", () -> chance.one("office-1", "phone-7"));
        maybe(device, "kind", () -> chance.name(DeviceKind.class));
        maybe(device, "owner", () -> chance.name(DeviceOwner.class));
        maybe(device, "connection", () -> chance.name(Connection.class));
        return device;
    }

    private Object media() {
        return chance.percent(35) ? new ArrayList<>() : chance.several(2, this::picture);
    }

    private Object picture() {
        Map<String, Object> picture = new LinkedHashMap<>();
        maybe(picture, "kind", () -> chance.percent(70) ? "PHOTO" : chance.name(MediaKind.class));
        maybe(picture, "children", this::children);
        maybe(picture, "namesVisible", () -> chance.percent(15));
        maybe(
                picture,
                "tagged",
                () -> chance.percent(70)
                        ? new ArrayList<>()
                        : chance.some(List.of("teacher", "@passer_by", "given"), 2));
        maybe(picture, "shows", () -> chance.names(Shows.class, 2));
        maybe(picture, "rights", () -> chance.percent(60) ? "OWN" : chance.name(MediaRights.class));
        maybe(picture, "credit", () -> chance.one("", "Bronwen Ask"));
        maybe(picture, "takenOn", () -> chance.one("2026-03-02", "2026-02-10", "2025-06-01"));
        maybe(picture, "alt", () -> chance.one("Rockets on the field", "Jonah holds a rocket", ""));
        maybe(picture, "caption", () -> chance.one("", "Corin Vasey-Dunn"));
        maybe(picture, "fileName", () -> chance.one("rockets.jpg", "esme_hartigan.jpg"));
        return picture;
    }

    private Object children() {
        List<Object> children = new ArrayList<>();
        List<String> pupils = chance.percent(50) ? List.of("given", "withdrawn", "ended") : PUPILS;
        for (String pupil : chance.some(pupils, 2)) {
            children.add(child("pupil", pupil));
        }
        if (chance.percent(12)) {
            children.add(child("visitor", visitor()));
        }
        if (chance.percent(6)) {
            children.add(recognisable(new LinkedHashMap<>()));
        }
        return children;
    }

    private Object child(String key, Object who) {
        Map<String, Object> child = new LinkedHashMap<>();
        child.put(key, who);
        return recognisable(child);
    }

    private Object recognisable(Map<String, Object> child) {
        maybe(child, "recognisable", () -> chance.percent(60));
        return child;
    }

    private Object visitor() {
        Map<String, Object> visitor = new LinkedHashMap<>();
        maybe(visitor, "consent", () -> chance.name(ConsentState.class));
        return visitor;
    }

    private Object named() {
        List<Object> named = new ArrayList<>();
        if (chance.percent(55)) {
            return named;
        }
        for (String pupil : chance.some(chance.percent(50) ? List.of("given", "at-odds") : PUPILS, 2)) {
            named.add(formed("pupil", pupil));
        }
        if (chance.percent(15)) {
            named.add(formed("visitor", visitor()));
        }
        return named;
    }

    private Object formed(String key, Object who) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(key, who);
        maybe(named, "as", () -> chance.percent(60) ? "FIRST_NAME" : chance.name(NameForm.class));
        return named;
    }

    private void answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        int often = chance.one(0, 15, 50, 90);
        for (FactType<?, ?> fact : words.facts()) {
            if (fact.speaksOf(kind) && fact.source() == FactType.Source.ANSWER && chance.percent(often)) {
                answers.put(fact.name(), answer(fact));
            }
        }
        if (!answers.isEmpty()) {
            draft.put("answers", answers);
        }
    }

    private Object answer(FactType<?, ?> fact) {
        Object value = value(fact);
        if (chance.percent(70) && !(value instanceof List)) {
            return value;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        Optional<Object> of = chance.percent(50) ? subject(fact) : Optional.empty();
        of.ifPresent(one -> entry.put("of", one));
        entry.put("value", value);
        if (chance.percent(50)) {
            entry.put("by", chance.one(PEOPLE));
            entry.put("at", chance.one(TIMES));
        }
        return of.isPresent() ? List.of(entry) : entry;
    }

    private Optional<Object> subject(FactType<?, ?> fact) {
        return switch (fact.of()) {
            case PICTURE -> Optional.of(chance.below(2));
            case CHILD, NAME -> Optional.of(chance.one(PUPILS));
            case LINK, WORDS -> Optional.of(chance.one("#canal", "https://museum.example/boats", "Tilda Marrowby"));
            default -> Optional.empty();
        };
    }

    /** Mostly what is safe: drafts in which everything is wrong are all alike. */
    private Object value(FactType<?, ?> fact) {
        if (fact.safe().isPresent() && chance.percent(65)) {
            Object safe = fact.safe().get();
            if (safe instanceof Boolean || safe instanceof Integer || safe instanceof String) {
                return safe;
            }
        }
        if (!fact.type().constants().isEmpty()) {
            String constant = chance.one(fact.type().constants());
            return fact.type().parse().apply(constant).isPresent() ? constant : List.of(constant);
        }
        return switch (fact.type().name()) {
            case "boolean" -> chance.percent(50);
            case "count" -> chance.one(0, 1, 3, 12, 13, 14);
            case "date" -> chance.one("2013-03-02", "2026-02-10");
            case "instant" -> chance.one(TIMES);
            case "ids" -> List.of(chance.one(PEOPLE));
            default -> chance.one("teacher", "", "something");
        };
    }

    private void acts() {
        if (chance.percent(35) && !words.rules().isEmpty()) {
            draft.put("reasons", chance.several(2, this::reason));
        }
        if (chance.percent(45)) {
            draft.put("approvals", chance.several(3, this::approval));
        }
        if (chance.percent(40) && !words.acts().isEmpty()) {
            draft.put("done", chance.several(3, this::done));
        }
    }

    private Object reason() {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("rule", chance.one(words.rules()));
        maybe(reason, "by", () -> draft.get("by") instanceof String by && chance.percent(60) ? by : chance.one(PEOPLE));
        reason.put("text", chance.one("The coach was late.", " "));
        return reason;
    }

    private Object approval() {
        Map<String, Object> approval = new LinkedHashMap<>();
        String role = chance.percent(80) ? chance.one("HEADTEACHER", "SLT") : chance.name(ApprovalRole.class);
        approval.put("role", role);
        maybe(approval, "by", () -> chance.percent(70) ? chance.one("head", "leader") : chance.one(PEOPLE));
        maybe(approval, "at", () -> chance.one(TIMES));
        if (chance.percent(40) && !words.rules().isEmpty()) {
            approval.put("of", chance.one(words.rules()));
        }
        if (chance.percent(50)) {
            approval.put("state", chance.percent(70) ? "GIVEN" : "REFUSED");
        }
        return approval;
    }

    private Object done() {
        Map<String, Object> done = new LinkedHashMap<>();
        List<String> act = chance.one(words.acts());
        done.put("duty", act.get(0));
        if (!act.get(1).isEmpty() && chance.percent(85)) {
            done.put("act", act.get(1));
        }
        maybe(done, "by", () -> chance.one(PEOPLE));
        maybe(done, "at", () -> chance.one(TIMES));
        return done;
    }

    private void maybe(String key, Supplier<?> value) {
        maybe(draft, key, value);
    }

    /** Half as often. */
    private void seldom(String key, Supplier<?> value) {
        if (chance.percent(given / 2)) {
            draft.put(key, value.get());
        }
    }

    private void maybe(Map<String, Object> into, String key, Supplier<?> value) {
        if (chance.percent(given)) {
            into.put(key, value.get());
        }
    }
}
