package org.schoolgate.json;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.dialogue.Published;
import org.schoolgate.core.dialogue.RecordsFault;
import org.schoolgate.core.dialogue.Review;
import org.schoolgate.core.dialogue.Showable;
import org.schoolgate.core.policy.Fix;
import org.schoolgate.core.policy.Verdict;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.json.FollowUp.Answered;
import org.schoolgate.json.FollowUp.Changed;
import org.schoolgate.json.FollowUp.Declared;
import org.schoolgate.json.FollowUp.Lacking;
import org.schoolgate.json.FollowUp.Ready;
import org.schoolgate.json.FollowUp.RepairSet;
import org.schoolgate.json.FollowUp.Reviewed;
import org.schoolgate.json.FollowUp.ShowList;
import org.schoolgate.json.FollowUp.Stated;
import org.schoolgate.json.FollowUp.ToRepair;

/** The forms of what follows a decision. */
final class FollowUpForms {
    private static final Field<Answered, Verdict> ANSWERED_VERDICT =
            Field.required("verdict", Forms.oneOf(Verdict.class), Answered::verdict);
    private static final Field<Answered, Activity> ANSWERED_ACTIVITY =
            Field.required("activity", ActivityForms.ACTIVITY, Answered::activity);
    private static final Field<Answered, SchoolRecords> ANSWERED_RECORDS =
            Field.required("records", RecordForms.RECORDS, Answered::records);
    private static final Field<Answered, List<String>> ANSWERED_OPEN =
            Field.required("open", Forms.list(Forms.TEXT), Answered::open);
    static final Form<Answered> ANSWERED = ObjectForm.of(
            "dialogue",
            List.of(ANSWERED_VERDICT, ANSWERED_ACTIVITY, ANSWERED_RECORDS, ANSWERED_OPEN),
            values -> new Answered(
                    values.get(ANSWERED_VERDICT),
                    values.get(ANSWERED_ACTIVITY),
                    values.get(ANSWERED_RECORDS),
                    values.get(ANSWERED_OPEN)));

    private static final Field<Stated, String> STATED_FACT = Field.required("fact", Forms.TEXT, Stated::fact);
    private static final Field<Stated, String> STATED_TEXT = Field.required("text", Forms.TEXT, Stated::text);
    private static final Field<Stated, FactType.AskedOf> STATED_ASKED_OF =
            Field.required("askedOf", Forms.oneOf(FactType.AskedOf.class), Stated::askedOf);
    private static final Form<Stated> STATED = ObjectForm.of(
            "statement",
            List.of(STATED_FACT, STATED_TEXT, STATED_ASKED_OF),
            values -> new Stated(values.get(STATED_FACT), values.get(STATED_TEXT), values.get(STATED_ASKED_OF)));

    private static final Field<Declared, List<String>> DECLARED_POLICIES =
            Field.required("policies", Forms.list(Forms.TEXT), Declared::policies);
    private static final Field<Declared, ActivityKind> DECLARED_ACTIVITY =
            Field.required("activity", Forms.oneOf(ActivityKind.class), Declared::activity);
    private static final Field<Declared, List<Stated>> DECLARED_STATEMENTS =
            Field.required("statements", Forms.list(STATED), Declared::statements);
    static final Form<Declared> DECLARED = ObjectForm.of(
            "declaration",
            List.of(DECLARED_POLICIES, DECLARED_ACTIVITY, DECLARED_STATEMENTS),
            values -> new Declared(
                    values.get(DECLARED_POLICIES), values.get(DECLARED_ACTIVITY), values.get(DECLARED_STATEMENTS)));

    private static final Field<Lacking, String> LACKING_FACT = Field.required("fact", Forms.TEXT, Lacking::fact);
    private static final Field<Lacking, String> LACKING_QUESTION =
            Field.required("question", Forms.TEXT, Lacking::question);
    private static final Field<Lacking, List<String>> LACKING_ASKED_OF =
            Field.required("askedOf", Forms.list(Forms.TEXT), Lacking::askedOf);
    private static final Field<Lacking, String> LACKING_ANSWER_AT =
            Field.required("answerAt", Forms.TEXT, Lacking::answerAt);
    private static final Field<Lacking, List<String>> LACKING_SUBJECTS =
            Field.required("subjects", Forms.list(Forms.TEXT), Lacking::subjects);
    private static final Field<Lacking, List<String>> LACKING_RULES =
            Field.required("rules", Forms.list(Forms.TEXT), Lacking::rules);
    private static final Field<Lacking, List<String>> LACKING_SENTENCES =
            Field.required("sentences", Forms.list(Forms.TEXT), Lacking::sentences);
    private static final Field<Lacking, Integer> LACKING_PERCENT =
            Field.required("percent", ReportParts.WHOLE_NUMBER, Lacking::percent);
    private static final Form<Lacking> LACKING = ObjectForm.of(
            "lack",
            List.of(
                    LACKING_FACT,
                    LACKING_QUESTION,
                    LACKING_ASKED_OF,
                    LACKING_ANSWER_AT,
                    LACKING_SUBJECTS,
                    LACKING_RULES,
                    LACKING_SENTENCES,
                    LACKING_PERCENT),
            values -> new Lacking(
                    values.get(LACKING_FACT),
                    values.get(LACKING_QUESTION),
                    values.get(LACKING_ASKED_OF),
                    values.get(LACKING_ANSWER_AT),
                    values.get(LACKING_SUBJECTS),
                    values.get(LACKING_RULES),
                    values.get(LACKING_SENTENCES),
                    values.get(LACKING_PERCENT)));

    private static final Field<RecordsFault, RecordsFault.Kind> FAULT_KIND =
            Field.required("kind", Forms.oneOf(RecordsFault.Kind.class), RecordsFault::kind);
    private static final Field<RecordsFault, String> FAULT_AT = Field.required("at", Forms.TEXT, RecordsFault::at);
    private static final Field<RecordsFault, String> FAULT_TEXT =
            Field.required("text", Forms.TEXT, RecordsFault::text);
    private static final Form<RecordsFault> FAULT = ObjectForm.of(
            "recordsFault",
            List.of(FAULT_KIND, FAULT_AT, FAULT_TEXT),
            values -> new RecordsFault(values.get(FAULT_KIND), values.get(FAULT_AT), values.get(FAULT_TEXT)));

    private static final Field<Ready, Integer> READY_POSTS =
            Field.required("posts", ReportParts.WHOLE_NUMBER, Ready::posts);
    private static final Field<Ready, Integer> READY_ASKED =
            Field.required("asked", ReportParts.WHOLE_NUMBER, Ready::asked);
    private static final Field<Ready, List<Lacking>> READY_LACKS =
            Field.required("lacks", Forms.list(LACKING), Ready::lacks);
    private static final Field<Ready, List<RecordsFault>> READY_FAULTS =
            Field.required("faults", Forms.list(FAULT), Ready::faults);
    static final Form<Ready> READY = ObjectForm.of(
            "setup",
            List.of(READY_POSTS, READY_ASKED, READY_LACKS, READY_FAULTS),
            values -> new Ready(
                    values.get(READY_POSTS),
                    values.get(READY_ASKED),
                    values.get(READY_LACKS),
                    values.get(READY_FAULTS)));

    private static final Field<Showable, String> SHOWABLE_PUPIL = Field.required("pupil", Forms.TEXT, Showable::pupil);
    private static final Field<Showable, Showable.Whether> SHOWABLE_WHETHER =
            Field.required("whether", Forms.oneOf(Showable.Whether.class), Showable::whether);
    private static final Field<Showable, Set<Showable.Condition>> SHOWABLE_CONDITIONS =
            Field.required("conditions", Forms.set(Showable.Condition.class), Showable::conditions);
    private static final Form<Showable> SHOWABLE = ObjectForm.of(
            "showable",
            List.of(SHOWABLE_PUPIL, SHOWABLE_WHETHER, SHOWABLE_CONDITIONS),
            values -> new Showable(
                    values.get(SHOWABLE_PUPIL), values.get(SHOWABLE_WHETHER), values.get(SHOWABLE_CONDITIONS)));

    private static final Field<ShowList, Verdict> SHOW_LIST_WITHOUT_CHILDREN =
            Field.required("withoutChildren", Forms.oneOf(Verdict.class), ShowList::withoutChildren);
    private static final Field<ShowList, List<Showable>> SHOW_LIST_CHILDREN =
            Field.required("children", Forms.list(SHOWABLE), ShowList::children);
    static final Form<ShowList> SHOW_LIST = ObjectForm.of(
            "consents",
            List.of(SHOW_LIST_WITHOUT_CHILDREN, SHOW_LIST_CHILDREN),
            values -> new ShowList(values.get(SHOW_LIST_WITHOUT_CHILDREN), values.get(SHOW_LIST_CHILDREN)));

    private static final Field<Changed, Fix.Kind> CHANGED_KIND =
            Field.required("kind", Forms.oneOf(Fix.Kind.class), Changed::kind);
    private static final Field<Changed, String> CHANGED_AT = Field.required("at", Forms.TEXT, Changed::at);
    private static final Field<Changed, String> CHANGED_ROLE = Field.of("role", Forms.TEXT, Changed::role);
    private static final Field<Changed, Integer> CHANGED_COST =
            Field.required("cost", ReportParts.WHOLE_NUMBER, Changed::cost);
    private static final Field<Changed, String> CHANGED_TEXT = Field.required("text", Forms.TEXT, Changed::text);
    private static final Form<Changed> CHANGED = ObjectForm.of(
            "change",
            List.of(CHANGED_KIND, CHANGED_AT, CHANGED_ROLE, CHANGED_COST, CHANGED_TEXT),
            values -> new Changed(
                    values.get(CHANGED_KIND),
                    values.get(CHANGED_AT),
                    values.find(CHANGED_ROLE),
                    values.get(CHANGED_COST),
                    values.get(CHANGED_TEXT)));

    private static final Field<RepairSet, Integer> REPAIR_SET_COST =
            Field.required("cost", ReportParts.WHOLE_NUMBER, RepairSet::cost);
    private static final Field<RepairSet, Verdict> REPAIR_SET_VERDICT =
            Field.required("verdict", Forms.oneOf(Verdict.class), RepairSet::verdict);
    private static final Field<RepairSet, List<Changed>> REPAIR_SET_CHANGES =
            Field.required("changes", Forms.list(CHANGED), RepairSet::changes);
    private static final Form<RepairSet> REPAIR_SET = ObjectForm.of(
            "repair",
            List.of(REPAIR_SET_COST, REPAIR_SET_VERDICT, REPAIR_SET_CHANGES),
            values -> new RepairSet(
                    values.get(REPAIR_SET_COST), values.get(REPAIR_SET_VERDICT), values.get(REPAIR_SET_CHANGES)));

    private static final Field<ToRepair, String> TO_REPAIR_DRAFT = Field.of("draft", Forms.TEXT, ToRepair::draft);
    private static final Field<ToRepair, Boolean> TO_REPAIR_NEEDED =
            Field.required("needed", Forms.BOOLEAN, ToRepair::needed);
    private static final Field<ToRepair, List<RepairSet>> TO_REPAIR_SETS =
            Field.required("sets", Forms.list(REPAIR_SET), ToRepair::sets);
    static final Form<ToRepair> TO_REPAIR = ObjectForm.of(
            "repairs",
            List.of(TO_REPAIR_DRAFT, TO_REPAIR_NEEDED, TO_REPAIR_SETS),
            values -> new ToRepair(
                    values.find(TO_REPAIR_DRAFT), values.get(TO_REPAIR_NEEDED), values.get(TO_REPAIR_SETS)));

    private static final Field<Published.EditionOf, String> EDITION_OF_POLICY =
            Field.required("policy", Forms.TEXT, Published.EditionOf::policy);
    private static final Field<Published.EditionOf, String> EDITION_OF_EDITION =
            Field.required("edition", Forms.TEXT, Published.EditionOf::edition);
    private static final Form<Published.EditionOf> EDITION_OF = ObjectForm.of(
            "edition",
            List.of(EDITION_OF_POLICY, EDITION_OF_EDITION),
            values -> new Published.EditionOf(values.get(EDITION_OF_POLICY), values.get(EDITION_OF_EDITION)));

    private static final Field<Published, String> PUBLISHED_DRAFT =
            Field.required("draft", Forms.TEXT, Published::draft);
    private static final Field<Published, Instant> PUBLISHED_AT = Field.required("at", Forms.INSTANT, Published::at);
    private static final Field<Published, List<Published.EditionOf>> PUBLISHED_EDITIONS =
            Field.required("editions", Forms.list(EDITION_OF), Published::editions);
    private static final Field<Published, String> PUBLISHED_LIBRARY =
            Field.required("library", Forms.TEXT, Published::library);
    private static final Field<Published, String> PUBLISHED_READER =
            Field.required("reader", Forms.TEXT, Published::reader);
    private static final Field<Published, String> PUBLISHED_DIGEST =
            Field.required("digest", Forms.TEXT, Published::digest);
    private static final Field<Published, String> PUBLISHED_DECLARED_BY =
            Field.of("declaredBy", Forms.TEXT, Published::declaredBy);
    private static final Field<Published, Verdict> PUBLISHED_VERDICT =
            Field.required("verdict", Forms.oneOf(Verdict.class), Published::verdict);
    static final Form<Published> PUBLISHED = ObjectForm.of(
            "published",
            List.of(
                    PUBLISHED_DRAFT,
                    PUBLISHED_AT,
                    PUBLISHED_EDITIONS,
                    PUBLISHED_LIBRARY,
                    PUBLISHED_READER,
                    PUBLISHED_DIGEST,
                    PUBLISHED_DECLARED_BY,
                    PUBLISHED_VERDICT),
            values -> new Published(
                    values.get(PUBLISHED_DRAFT),
                    values.get(PUBLISHED_AT),
                    values.get(PUBLISHED_EDITIONS),
                    values.get(PUBLISHED_LIBRARY),
                    values.get(PUBLISHED_READER),
                    values.get(PUBLISHED_DIGEST),
                    values.find(PUBLISHED_DECLARED_BY),
                    values.get(PUBLISHED_VERDICT)));

    private static final Field<Reviewed, String> REVIEWED_DRAFT = Field.required("draft", Forms.TEXT, Reviewed::draft);
    private static final Field<Reviewed, Review.Result> REVIEWED_OUTCOME =
            Field.required("outcome", Forms.oneOf(Review.Result.class), Reviewed::outcome);
    private static final Field<Reviewed, List<String>> REVIEWED_RULES =
            Field.required("rules", Forms.list(Forms.TEXT), Reviewed::rules);
    private static final Field<Reviewed, List<Changed>> REVIEWED_CHANGES =
            Field.required("changes", Forms.list(CHANGED), Reviewed::changes);
    private static final Field<Reviewed, List<String>> REVIEWED_WHAT_TO_DO =
            Field.required("whatToDo", Forms.list(Forms.TEXT), Reviewed::whatToDo);
    static final Form<Reviewed> REVIEWED = ObjectForm.of(
            "review",
            List.of(REVIEWED_DRAFT, REVIEWED_OUTCOME, REVIEWED_RULES, REVIEWED_CHANGES, REVIEWED_WHAT_TO_DO),
            values -> new Reviewed(
                    values.get(REVIEWED_DRAFT),
                    values.get(REVIEWED_OUTCOME),
                    values.get(REVIEWED_RULES),
                    values.get(REVIEWED_CHANGES),
                    values.get(REVIEWED_WHAT_TO_DO)));

    private FollowUpForms() {}
}
