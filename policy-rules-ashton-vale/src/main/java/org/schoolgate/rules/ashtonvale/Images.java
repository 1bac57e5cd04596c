package org.schoolgate.rules.ashtonvale;

import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.logic.Condition.every;
import static org.schoolgate.core.logic.Condition.not;
import static org.schoolgate.core.rule.Due.atOnce;
import static org.schoolgate.core.rule.Force.MUST;
import static org.schoolgate.core.vocabulary.Accounts.onAccount;
import static org.schoolgate.core.vocabulary.People.doneBy;
import static org.schoolgate.core.vocabulary.Publishing.riskyForAChild;
import static org.schoolgate.core.vocabulary.Publishing.suitableForEveryone;
import static org.schoolgate.core.vocabulary.Publishing.withAPicture;
import static org.schoolgate.rules.ashtonvale.AshtonValePaper.PAPER;
import static org.schoolgate.rules.ashtonvale.Phrases.compromising;
import static org.schoolgate.rules.ashtonvale.Phrases.notObjectedTo;
import static org.schoolgate.rules.ashtonvale.Phrases.onASiteThatMayShowPupils;
import static org.schoolgate.rules.ashtonvale.Phrases.permitted;
import static org.schoolgate.rules.ashtonvale.Phrases.sharedTo;
import static org.schoolgate.rules.ashtonvale.Phrases.showingAPupil;
import static org.schoolgate.rules.ashtonvale.Phrases.takenByAccident;

import java.util.List;
import org.schoolgate.core.activity.Lists;
import org.schoolgate.core.activity.Picture;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Situation;
import org.schoolgate.core.rule.Duty;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.rule.Permission;
import org.schoolgate.core.rule.Rule;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Role;

/** Pictures: the leave to use them, and the conditions on which it stands. */
final class Images {

    static final Permission IMAGES_ACCEPTABLE = PAPER.norm(
                    "av-images-acceptable", "Images may be used while every condition is kept", 95)
            .on(POST, PHOTO_HANDLING)
            .may(withAPicture().and(every(Lists.PICTURES, permitted().and(notObjectedTo()))))
            .readAs("If one of the conditions fails, the leave falls.");

    static final Rule<Picture> IMAGES_CONDITIONS = PAPER.norm(
                    "av-images-conditions", "The conditions on images are strict", 95)
            .on(POST, PHOTO_HANDLING)
            .forEach(Lists.PICTURES)
            .must(permitted().and(notObjectedTo()))
            .findingNothing()
            .readAs("It makes a must of every 'should' beneath it, and gives no finding of its own.");

    static final Rule<Picture> IMAGE_PERMISSION = PAPER.norm(
                    "av-image-permission", "Everybody shown has agreed, as the images policy lays down", 96)
            .on(POST, PHOTO_HANDLING)
            .forEach(Lists.PICTURES)
            .must(permitted())
            .seeAlso("the digital and video images policy")
            .readAs("Given, and not merely asked for; for children shown by a parent, recognisable or not.");

    static final Rule<Picture> IMAGE_OBJECTION = PAPER.norm(
                    "av-image-objection", "Whoever asks to be kept out is kept out", 97)
            .on(PHOTO_HANDLING, POST)
            .forEach(Lists.PICTURES)
            .must(notObjectedTo())
            .readAs(
                    "A child's own wish counts, and overrides a consent on file; a parent may object for a child. Pictures already taken are not published.");

    static final Rule<Situation> PUPILS_ON_SCHOOL_ACCOUNTS = PAPER.norm(
                    "av-pupil-pictures-school-accounts-only",
                    "Staff put pupils' pictures on the school's own accounts alone",
                    98)
            .on(POST)
            .must(onAccount(AccountKind.SCHOOL))
            .when(doneBy(Role.STAFF).and(showingAPupil()))
            .readAs(
                    "Nobody can lift it. Messages, clouds and e-mail are online too; website and learning platform are asked about. Pictures of pupils, whoever took them.");

    static final Rule<Situation> PUPILS_NOT_ON_OWN_ACCOUNTS = PAPER.norm(
                    "av-pupil-pictures-school-accounts-only",
                    "Staff put no pupil's picture into a post of their own",
                    98)
            .on(PERSONAL_POST)
            .must(onAccount(AccountKind.SCHOOL).or(onASiteThatMayShowPupils()))
            .when(doneBy(Role.STAFF).and(showingAPupil()))
            .readAs("Passing on the school's own post from a personal account is sharing elsewhere.");

    static final Rule<Situation> PUPILS_SENT_NOWHERE_ELSE = PAPER.norm(
                    "av-pupil-pictures-school-accounts-only", "Staff send pupils' pictures nowhere else", 98)
            .on(PHOTO_HANDLING)
            .must(sharedTo("unused, on the school's account", SharedTo.NOT_USED, SharedTo.SCHOOL_ACCOUNT)
                    .or(onASiteThatMayShowPupils()))
            .when(doneBy(Role.STAFF).and(showingAPupil()));

    static final Rule<Situation> IMAGE_JUDGEMENT = PAPER.norm(
                    "av-image-judgement", "Staff have judged each image fit to share", 99)
            .on(POST)
            .must(suitableForEveryone())
            .when(withAPicture());

    static final Duty COMPROMISING_PICTURE = PAPER.norm(
                    "av-compromising-picture", "A compromising picture taken by accident is deleted at once", 100)
            .on(PHOTO_HANDLING)
            .duty(
                    MUST,
                    "AUTHOR",
                    "delete",
                    "delete the picture",
                    compromising().and(takenByAccident()).and(not(riskyForAChild())),
                    atOnce())
            .and(
                    "report",
                    "report the picture to the SLT and keep it",
                    compromising().and(not(takenByAccident()).or(riskyForAChild())),
                    atOnce())
            .readAs(
                    "One taken on purpose, or showing harm to a child, is reported and not quietly deleted. Acts: delete, report.");

    /** In the order of the paper. */
    static final List<Norm> NORMS = List.of(
            IMAGES_ACCEPTABLE,
            IMAGES_CONDITIONS,
            IMAGE_PERMISSION,
            IMAGE_OBJECTION,
            PUPILS_ON_SCHOOL_ACCOUNTS,
            PUPILS_NOT_ON_OWN_ACCOUNTS,
            PUPILS_SENT_NOWHERE_ELSE,
            IMAGE_JUDGEMENT,
            COMPROMISING_PICTURE);

    private Images() {}
}
