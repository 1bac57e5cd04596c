package org.schoolgate.core.activity;

import static org.schoolgate.core.activity.ActivityKind.ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.ACCOUNT_PROPOSAL;
import static org.schoolgate.core.activity.ActivityKind.COMMENT;
import static org.schoolgate.core.activity.ActivityKind.DIRECT_MESSAGE;
import static org.schoolgate.core.activity.ActivityKind.FOLLOW;
import static org.schoolgate.core.activity.ActivityKind.FOLLOWER;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_ACCOUNT;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_CONNECTION;
import static org.schoolgate.core.activity.ActivityKind.PERSONAL_POST;
import static org.schoolgate.core.activity.ActivityKind.PHOTO_HANDLING;
import static org.schoolgate.core.activity.ActivityKind.POST;
import static org.schoolgate.core.activity.ActivityKind.SIGN_IN;
import static org.schoolgate.core.activity.ActivityKind.WORKPLACE_USE;
import static org.schoolgate.core.activity.Looks.ofAccount;

import java.time.Instant;
import java.util.List;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.FactType.AskedOf;
import org.schoolgate.core.activity.FactType.Kind;
import org.schoolgate.core.activity.FactType.Of;
import org.schoolgate.core.activity.FactType.Privacy;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Tagging;
import org.schoolgate.core.school.Visibility;

/** What is known of the account. */
public final class AccountFacts {
    private AccountFacts() {}

    /** Is it a school account, one that you run for your work, or your own? */
    public static final FactType<Situation, AccountKind> ACCOUNT_KIND = FactType.<Situation, AccountKind>named(
                    "account_kind", ValueType.oneOf(AccountKind.class))
            .on(
                    POST,
                    DIRECT_MESSAGE,
                    FOLLOWER,
                    COMMENT,
                    PERSONAL_POST,
                    PERSONAL_ACCOUNT,
                    PERSONAL_CONNECTION,
                    PHOTO_HANDLING)
            .asks(
                    Kind.FIND_OUT,
                    "Is it a school account, one that you run for your work, or your own?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .inRecords("accounts[].kind", ofAccount(Account::kind, InlineAccount::kind));

    /** Which site or app is it on? */
    public static final FactType<Situation, Platform> PLATFORM = FactType.<Situation, Platform>named(
                    "platform", ValueType.oneOf(Platform.class))
            .on(
                    POST,
                    DIRECT_MESSAGE,
                    FOLLOW,
                    FOLLOWER,
                    COMMENT,
                    ACCOUNT,
                    ACCOUNT_PROPOSAL,
                    SIGN_IN,
                    PERSONAL_POST,
                    PERSONAL_ACCOUNT,
                    PERSONAL_CONNECTION,
                    WORKPLACE_USE)
            .asks(Kind.FIND_OUT, "Which site or app is it on?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .controllable()
            .inRecords("accounts[].platform, platform", Looks::platform);

    /** Can only people whom you have let in see this account? */
    public static final FactType<Situation, Visibility> ACCOUNT_VISIBILITY = FactType.<Situation, Visibility>named(
                    "account_visibility", ValueType.oneOf(Visibility.class))
            .on(ACCOUNT, FOLLOWER, PERSONAL_ACCOUNT, PERSONAL_CONNECTION)
            .asks(Kind.FIND_OUT, "Can only people whom you have let in see this account?", AskedOf.OWNER)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .controllable()
            .inRecords("accounts[].visibility, with.visibility, by.visibility", Looks::visibility);

    /** Who has the password or can post on this account? */
    public static final FactType<Situation, List<String>> ADMINISTRATORS = FactType.<Situation, List<String>>named(
                    "administrators", ValueType.IDS)
            .on(ACCOUNT, SIGN_IN, COMMENT)
            .asks(Kind.FIND_OUT, "Who has the password or can post on this account?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .privacy(Privacy.PERSONAL)
            .inRecords("accounts[].administrators[]", ofAccount(Account::administrators));

    /** Who leads this account? */
    public static final FactType<Situation, String> ACCOUNT_LEAD = FactType.<Situation, String>named(
                    "account_lead", ValueType.ID)
            .on(ACCOUNT)
            .asks(Kind.FIND_OUT, "Who leads this account?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .privacy(Privacy.PERSONAL)
            .inRecords("accounts[].lead", ofAccount(Account::lead));

    /** When was the password last changed? */
    public static final FactType<Situation, Instant> PASSWORD_CHANGED_AT = FactType.<Situation, Instant>named(
                    "password_changed_at", ValueType.INSTANT)
            .on(ACCOUNT)
            .asks(Kind.FIND_OUT, "When was the password last changed?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .inRecords("accounts[].passwordChangedAt", ofAccount(Account::passwordChangedAt));

    /** Who gets a message when a new device signs in, if anybody? */
    public static final FactType<Situation, String> NEW_DEVICE_ALERT_TO = FactType.<Situation, String>named(
                    "new_device_alert_to", ValueType.ID)
            .on(ACCOUNT)
            .asks(
                    Kind.FIND_OUT,
                    "Who gets a message when a new device signs in, if anybody?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .controllable()
            .inRecords("accounts[].newDeviceAlertTo", ofAccount(Account::newDeviceAlertTo));

    /** Is tagging of people in pictures on, off, or impossible to switch off on this site? */
    public static final FactType<Situation, Tagging> TAGGING = FactType.<Situation, Tagging>named(
                    "tagging", ValueType.oneOf(Tagging.class))
            .on(ACCOUNT, POST)
            .asks(
                    Kind.FIND_OUT,
                    "Is tagging of people in pictures on, off, or impossible to switch off on this site?",
                    AskedOf.ACCOUNT_ADMINISTRATOR)
            .standing()
            .about(Of.ACCOUNT, Looks.ACCOUNT)
            .controllable()
            .inRecords("accounts[].tagging", ofAccount(Account::tagging));

    /** Has this device been used for the account before? */
    public static final FactType<Situation, Boolean> KNOWN_DEVICE = FactType.<Situation, Boolean>named(
                    "known_device", ValueType.BOOLEAN)
            .on(SIGN_IN)
            .asks(Kind.FIND_OUT, "Has this device been used for the account before?", AskedOf.ACCOUNT_ADMINISTRATOR)
            .about(Of.DEVICE)
            .safe(true)
            .inRecords("accounts[].knownDevices[], device.id", Looks::knownDevice);
}
