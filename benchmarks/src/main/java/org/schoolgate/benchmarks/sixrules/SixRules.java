package org.schoolgate.benchmarks.sixrules;

import static org.schoolgate.core.activity.ActivityKind.POST;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.ApprovalRole;
import org.schoolgate.core.activity.ApprovalState;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.FieldFacts;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaKind;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.logic.Condition;
import org.schoolgate.core.logic.Test;
import org.schoolgate.core.logic.Wording;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.rule.Paper;
import org.schoolgate.core.rule.Paper.Sort;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Channel;
import org.schoolgate.core.school.Consent;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.ConsentUse;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Pupil;
import org.schoolgate.core.school.Records;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.SchoolRecords;
import org.schoolgate.core.vocabulary.People;
import org.schoolgate.core.vocabulary.Pictured;
import org.schoolgate.core.vocabulary.Publishing;

/** The six rules as a Schoolgate policy, and the drafts that every contender is given. */
public final class SixRules {
    /** A draft, ready to be tested and as Schoolgate is given it. */
    public record Case(Given prepared, Post post, Records records) {}

    private static final Paper PAPER = Paper.citedAs("Six rules", "SR")
            .section("Posts")
            .sentence(1, Sort.RULE)
            .sentence(2, Sort.RULE)
            .sentence(3, Sort.RULE)
            .sentence(4, Sort.RULE)
            .sentence(5, Sort.RULE)
            .sentence(6, Sort.RULE)
            .build();

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 3, 10, 15);
    private static final int STAFF_MEMBER = 1;

    private SixRules() {}

    /** The policy. */
    public static Policy policy() {
        return Policy.of("six-rules", "Six rules", PAPER)
                .norms(
                        PAPER.norm("hours", "Posts go out on weekdays from 8am to 6pm", 1)
                                .on(POST)
                                .must(Publishing.goingOutOnAWeekday()
                                        .and(Publishing.goingOutBetween(Publishing.am(8), Publishing.pm(6)))),
                        PAPER.norm("author", "Staff alone post", 2).on(POST).must(People.doneBy(Role.STAFF)),
                        PAPER.norm("consent", "Each child pictured has consent", 3)
                                .on(POST)
                                .forEach(Lists.CHILDREN_PICTURED)
                                .must(Pictured.consentToImage()),
                        PAPER.norm("name", "No name beside an image", 4)
                                .on(POST)
                                .never(Publishing.namingAChild())
                                .when(Publishing.withAPicture()),
                        PAPER.norm("reply", "Nothing is answered", 5)
                                .on(POST)
                                .never(Condition.on(
                                        Wording.is("it", "a reply"), FieldFacts.POST_KIND, Test.is(PostKind.REPLY))),
                        PAPER.norm("approval", "The Headteacher agrees to pictures", 6)
                                .on(POST)
                                .must(People.agreedBy(ApprovalRole.HEADTEACHER))
                                .when(Publishing.withAPicture()))
                .build();
    }

    /** Sixteen drafts: a half keep all rules, the others break one or several. */
    public static List<Case> cases() {
        List<ConsentState> given = List.of(ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.GIVEN);
        List<ConsentState> refused = List.of(ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.GIVEN);
        Set<Role> staff = EnumSet.of(Role.STAFF);
        Set<Role> parent = EnumSet.of(Role.PARENT);
        LocalDateTime late = TUESDAY.withHour(19);
        LocalDateTime saturday = TUESDAY.plusDays(4);
        PostKind original = PostKind.ORIGINAL;
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cases.add(of(TUESDAY.plusHours(i), staff, given, false, original, true));
            cases.add(of(TUESDAY.plusDays(i % 3), staff, List.of(), i % 2 == 1, original, i % 2 == 0));
        }
        cases.add(of(late, staff, given, false, original, true));
        cases.add(of(saturday, staff, given, false, original, true));
        cases.add(of(TUESDAY, parent, given, false, original, true));
        cases.add(of(TUESDAY, staff, refused, false, original, true));
        cases.add(of(TUESDAY, staff, given, true, original, true));
        cases.add(of(TUESDAY, staff, given, false, PostKind.REPLY, true));
        cases.add(of(TUESDAY, staff, given, false, original, false));
        cases.add(of(saturday, parent, refused, true, PostKind.REPLY, false));
        return cases;
    }

    /** An ordinary post of this many children, all with consent. */
    public static Case withChildren(int children) {
        List<ConsentState> given = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            given.add(ConsentState.GIVEN);
        }
        return of(TUESDAY, EnumSet.of(Role.STAFF), List.copyOf(given), false, PostKind.ORIGINAL, true);
    }

    private static Case of(
            LocalDateTime time,
            Set<Role> roles,
            List<ConsentState> consents,
            boolean names,
            PostKind kind,
            boolean approved) {
        boolean picture = !consents.isEmpty();
        Given prepared = new Given(time, roles, consents, picture, names, kind, approved);
        return new Case(prepared, post(prepared), records(prepared));
    }

    private static Post post(Given from) {
        List<ChildShown> children = new ArrayList<>();
        for (int i = 0; i < from.consents().size(); i++) {
            children.add(new ChildShown.PupilShown("p" + i, Optional.of(true)));
        }
        List<Media> media = from.picture()
                ? List.of(Media.builder()
                        .kind(MediaKind.PHOTO)
                        .children(children)
                        .namesVisible(false)
                        .build())
                : List.of();
        List<Approval> approvals = from.approved()
                ? List.of(new Approval(
                        ApprovalRole.HEADTEACHER,
                        Optional.of("head"),
                        Optional.empty(),
                        Optional.empty(),
                        ApprovalState.GIVEN))
                : List.of();
        return Post.builder()
                .account(new AccountRef.KnownAccount("account"))
                .by(new PersonRef.OnRecord("s" + STAFF_MEMBER))
                .at(OffsetDateTime.of(from.localTime(), ZoneOffset.UTC))
                .postKind(from.kind())
                .text("Year 5 finished their model bridges today.")
                .media(media)
                .named(List.of())
                .approvals(approvals)
                .answers(List.of(Answer.of("names_a_child", from.namesAChild())))
                .build();
    }

    private static Records records(Given from) {
        List<Pupil> roster = new ArrayList<>();
        List<Consent> consents = new ArrayList<>();
        for (int i = 0; i < from.consents().size(); i++) {
            roster.add(Pupil.builder().id("p" + i).build());
            consents.add(Consent.builder()
                    .pupil("p" + i)
                    .use(ConsentUse.IMAGE)
                    .channel(Channel.SOCIAL_MEDIA)
                    .state(from.consents().get(i))
                    .build());
        }
        return SchoolRecords.builder()
                .zone(ZoneId.of("Europe/London"))
                .roster(roster)
                .addAllConsents(consents)
                .accounts(List.of(Account.builder()
                        .id("account")
                        .platform(Platform.TWITTER)
                        .kind(AccountKind.SCHOOL)
                        .build()))
                .staff(List.of(
                        Person.builder()
                                .id("s" + STAFF_MEMBER)
                                .roles(from.roles())
                                .build(),
                        Person.builder()
                                .id("head")
                                .roles(Set.of(Role.HEADTEACHER))
                                .build()))
                .build();
    }
}
