package org.schoolgate.core.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountFacts;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Source;
import org.schoolgate.core.activity.ForEvent;
import org.schoolgate.core.activity.NameFacts;
import org.schoolgate.core.activity.OnPlatform;
import org.schoolgate.core.activity.SchoolFacts;
import org.schoolgate.core.activity.Shared;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.logic.About;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.SchoolRecords;

/** Enters the reply to a question where it belongs: into the activity, or into changes of the records. */
final class Entering {
    /** What an answer can say of whom or what it is about; anything else there is once in an activity. */
    private static final Set<String> NAMED_BY_ID = Set.of("media", "child", "name");

    private final Situation situation;
    private final SchoolRecords changes;
    private final Question question;
    private final Object value;
    private final Reply reply;

    Entering(Situation situation, SchoolRecords changes, Question question, Object value, Reply reply) {
        this.situation = situation;
        this.changes = changes;
        this.question = question;
        this.value = value;
        this.reply = reply;
    }

    /** Both documents, one of them changed. */
    record Entered(Activity activity, SchoolRecords changes) {
        @Override
        public String toString() {
            return "Entered";
        }
    }

    /** Empty where neither document has a place for it, such as a stranger's date of birth. */
    Optional<Entered> entered() {
        return switch (question.type().source()) {
            case ACTIVITY -> inDraft(question.type().path());
            case RECORD -> question.type().name().equals(AccountFacts.KNOWN_DEVICE.name()) ? answered() : recorded();
            case ANSWER, TEXT, COMPUTED -> answered();
        };
    }

    private Optional<Entered> inDraft(String path) {
        return DraftEntry.of(situation.activity(), path, about().place(), value).map(this::draft);
    }

    private Entered draft(Activity activity) {
        return new Entered(activity, changes);
    }

    private Entered records(SchoolRecords other) {
        return new Entered(situation.activity(), other);
    }

    private About about() {
        return question.about();
    }

    // ---- answers

    private Optional<Entered> answered() {
        if (question.answerIn() == Question.Document.RECORDS && question.type().source() == Source.ANSWER) {
            return Optional.of(records(standing()));
        }
        List<Answer> answers = new ArrayList<>(situation.activity().answers());
        answers.add(answer(subject(), Optional.empty()));
        return Optional.of(
                draft(Changing.of(situation.activity()).answers(answers).build()));
    }

    private Answer answer(Optional<String> of, Optional<String> policy) {
        return new Answer(question.fact(), of, policy, value, reply.by(), reply.at());
    }

    private SchoolRecords standing() {
        SchoolRecords all = changes;
        boolean ofSilence = question.fact().equals(SchoolFacts.SILENCE_PERMITS.name());
        if (!ofSilence) {
            return into(all).answer(answer(Optional.empty(), Optional.empty()));
        }
        for (String policy : question.policies()) {
            all = into(all).answer(answer(Optional.of(situation.kind().name()), Optional.of(policy)));
        }
        return all;
    }

    private RecordsEntry into(SchoolRecords other) {
        return RecordsEntry.into(situation.records(), other, reply);
    }

    /** The words meant, as written; or the id of a picture or a pupil. */
    private Optional<String> subject() {
        Optional<Span> span = about().span();
        if (span.isPresent()) {
            return situation.passages().stream()
                    .filter(passage -> passage.in().equals(span.get().in()))
                    .map(passage -> passage.text()
                            .substring(span.get().start(), span.get().end()))
                    .findFirst();
        }
        return Optional.of(about().id())
                .filter(id -> NAMED_BY_ID.contains(about().what()) && !id.isEmpty() && !id.startsWith("/"));
    }

    // ---- records

    private Optional<Entered> recorded() {
        FactType<?, ?> type = question.type();
        if (type.path().equals("consents[].state")) {
            return consent();
        }
        return ofStranger(type.path())
                .or(() ->
                        into(changes).of(type.path(), subjectOfRecord(), value).map(this::records));
    }

    private Optional<Entered> consent() {
        ConsentUse use = question.fact().equals(NameFacts.NAME_CONSENT.name()) ? ConsentUse.NAME : ConsentUse.IMAGE;
        return about().place().isEmpty()
                ? into(changes).consent(about().id(), use, isPersonal(), value).map(this::records)
                : inDraft("consents[].state");
    }

    private boolean isPersonal() {
        boolean sharedPrivately = situation
                .as(Shared.class)
                .flatMap(Shared::sharedTo)
                .filter(to -> to == SharedTo.PERSONAL_ACCOUNT)
                .isPresent();
        return sharedPrivately
                || AccountFacts.ACCOUNT_KIND
                        .of(situation)
                        .value()
                        .map(kind -> kind == AccountKind.PERSONAL)
                        .orElse(situation.kind() == ActivityKind.PERSONAL_POST);
    }

    /** Whom the records do not hold is told of in the draft. */
    private Optional<Entered> ofStranger(String path) {
        if (path.contains("with.roles") && about().place().equals("/with")) {
            return inDraft("with.roles");
        }
        if (path.contains("by.roles") && about().id().isEmpty()) {
            return inDraft("by.roles");
        }
        if (path.contains("by.visibility") && situation.kind() == ActivityKind.FOLLOWER) {
            return inDraft("by.visibility");
        }
        if (path.contains(", platform") && situation.as(OnPlatform.class).isPresent()) {
            return inDraft("platform");
        }
        boolean inline = situation
                .activity()
                .account()
                .filter(InlineAccount.class::isInstance)
                .isPresent();
        return inline && path.startsWith("accounts[].") ? inDraft("account." + key(path)) : Optional.empty();
    }

    private static String key(String path) {
        String first = path.split(",", -1)[0];
        return first.substring(first.lastIndexOf('.') + 1);
    }

    private About subjectOfRecord() {
        return question.type().path().startsWith("events[].lead")
                ? About.of(
                        "event",
                        situation.as(ForEvent.class).flatMap(ForEvent::event).orElse(""))
                : about();
    }
}
