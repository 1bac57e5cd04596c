package org.schoolgate.core.dialogue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schoolgate.core.activity.AccountProposal;
import org.schoolgate.core.activity.AccountRef;
import org.schoolgate.core.activity.AccountRef.InlineAccount;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Addressed;
import org.schoolgate.core.activity.Audience;
import org.schoolgate.core.activity.AudienceKind;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.ChildShown.PupilShown;
import org.schoolgate.core.activity.ChildShown.UnidentifiedChild;
import org.schoolgate.core.activity.ChildShown.VisitorShown;
import org.schoolgate.core.activity.Concern;
import org.schoolgate.core.activity.ConcernSubject;
import org.schoolgate.core.activity.Connection;
import org.schoolgate.core.activity.Device;
import org.schoolgate.core.activity.DeviceKind;
import org.schoolgate.core.activity.DeviceOwner;
import org.schoolgate.core.activity.DirectMessage;
import org.schoolgate.core.activity.ForEvent;
import org.schoolgate.core.activity.ImmutableMedia;
import org.schoolgate.core.activity.Interaction;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.MediaRights;
import org.schoolgate.core.activity.MessageDirection;
import org.schoolgate.core.activity.NameForm;
import org.schoolgate.core.activity.Named;
import org.schoolgate.core.activity.Named.NamedPupil;
import org.schoolgate.core.activity.Named.NamedVisitor;
import org.schoolgate.core.activity.Named.UnidentifiedName;
import org.schoolgate.core.activity.Naming;
import org.schoolgate.core.activity.OnDevice;
import org.schoolgate.core.activity.OnPlatform;
import org.schoolgate.core.activity.Origin;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PartyKind;
import org.schoolgate.core.activity.PersonRef;
import org.schoolgate.core.activity.PersonRef.Stranger;
import org.schoolgate.core.activity.PersonalConnection;
import org.schoolgate.core.activity.PhoneState;
import org.schoolgate.core.activity.PhotoHandling;
import org.schoolgate.core.activity.PostKind;
import org.schoolgate.core.activity.Posting;
import org.schoolgate.core.activity.Purpose;
import org.schoolgate.core.activity.Purposeful;
import org.schoolgate.core.activity.Responding;
import org.schoolgate.core.activity.Shared;
import org.schoolgate.core.activity.SharedTo;
import org.schoolgate.core.activity.Shows;
import org.schoolgate.core.activity.Source;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.activity.Worded;
import org.schoolgate.core.activity.WorkplaceUse;
import org.schoolgate.core.school.ConsentState;
import org.schoolgate.core.school.Platform;
import org.schoolgate.core.school.Role;
import org.schoolgate.core.school.Visibility;

/** Enters a value into the field of an activity. Values have been fitted to the field's {@link Shape}. */
final class DraftEntry {
    private final Activity activity;
    private final Activity.Builder changed;

    private DraftEntry(Activity activity) {
        this.activity = activity;
        this.changed = Changing.of(activity);
    }

    /**
     * The activity with this value in the field of this path.
     *
     * @param place JSON pointer of what the field belongs to, where that is a picture, a child shown or a name
     * @return empty where this kind of activity has no such field, or nothing stands at that place
     */
    static Optional<Activity> of(Activity activity, String path, String place, Object value) {
        return new DraftEntry(activity).entered(path, place, value);
    }

    private Optional<Activity> entered(String path, String place, Object value) {
        return place.startsWith("/media/")
                ? inPicture(path, place, value)
                : place.startsWith("/named/")
                        ? nameForm(place, value)
                        : field(path, value) ? Optional.of(changed.build()) : Optional.empty();
    }

    private boolean field(String path, Object value) {
        return switch (path) {
            case "by", "account", "at", "text", "purposes[]", "event", "subjects[]", "direction" -> common(path, value);
            case "kind", "source.account", "origin", "audience.kind", "alsoSentBy[]", "sharedTo" -> post(path, value);
            case "device.owner", "device.kind", "device.connection" -> device(path, value);
            case "with", "with.handle", "with.kind", "with.roles" -> other(path, value);
            case "media[]" -> set(WithMedia.Builder.class, one -> one.media(list(value, Media.class)));
            case "named[]" -> set(Naming.Builder.class, one -> one.named(list(value, Named.class)));
            default -> rest(path, value);
        };
    }

    private <B> boolean set(Class<B> capability, java.util.function.Consumer<B> entering) {
        if (!capability.isInstance(changed)) {
            return false;
        }
        entering.accept(capability.cast(changed));
        return true;
    }

    private boolean common(String path, Object value) {
        switch (path) {
            case "by" -> changed.by((PersonRef) value);
            case "account" -> changed.account((AccountRef) value);
            case "at" -> changed.at((OffsetDateTime) value);
            case "text" -> {
                return set(Worded.Builder.class, one -> one.text((String) value));
            }
            case "purposes[]" -> {
                return set(Purposeful.Builder.class, one -> one.purposes(constants(value, Purpose::valueOf)));
            }
            case "event" -> {
                return set(ForEvent.Builder.class, one -> one.event((String) value));
            }
            case "subjects[]" -> {
                return set(Concern.Builder.class, one -> one.subjects(constants(value, ConcernSubject::valueOf)));
            }
            default -> {
                return set(DirectMessage.Builder.class, one -> one.direction(MessageDirection.valueOf((String) value)));
            }
        }
        return true;
    }

    private boolean post(String path, Object value) {
        return switch (path) {
            case "kind" -> set(Responding.Builder.class, one -> one.postKind(PostKind.valueOf((String) value)));
            case "source.account" ->
                set(Responding.Builder.class, one -> one.source(new Source(Optional.of((String) value))));
            case "origin" -> set(Posting.Builder.class, one -> one.origin(Origin.valueOf((String) value)));
            case "audience.kind" ->
                set(
                        Posting.Builder.class,
                        one -> one.audience(new Audience(
                                Optional.of(AudienceKind.valueOf((String) value)),
                                as(Posting.class).flatMap(Posting::audience).flatMap(Audience::of))));
            case "alsoSentBy[]" ->
                set(Posting.Builder.class, one -> one.alsoSentBy(constants(value, OtherChannel::valueOf)));
            default -> set(Shared.Builder.class, one -> one.sharedTo(SharedTo.valueOf((String) value)));
        };
    }

    private boolean rest(String path, Object value) {
        return switch (path) {
            case "by.roles" -> author(stranger -> withRoles(stranger, value));
            case "by.visibility" -> author(stranger -> withVisibility(stranger, value));
            case "account.platform", "account.kind", "account.visibility" -> account(path, value);
            case "platform" -> set(OnPlatform.Builder.class, one -> one.platform(Platform.valueOf((String) value)));
            case "interaction" ->
                set(PersonalConnection.Builder.class, one -> one.interaction(Interaction.valueOf((String) value)));
            case "applicationComplete" ->
                set(AccountProposal.Builder.class, one -> one.applicationComplete((Boolean) value));
            case "phone" -> set(WorkplaceUse.Builder.class, one -> one.phone(PhoneState.valueOf((String) value)));
            case "usedAt" -> set(PhotoHandling.Builder.class, one -> one.usedAt((OffsetDateTime) value));
            default -> false;
        };
    }

    // ---- devices, people, accounts

    private boolean device(String path, Object value) {
        Device old = as(OnDevice.class)
                .flatMap(OnDevice::device)
                .orElseGet(() -> new Device(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        String constant = (String) value;
        Device other = switch (path) {
            case "device.owner" ->
                new Device(old.id(), old.kind(), Optional.of(DeviceOwner.valueOf(constant)), old.connection());
            case "device.kind" ->
                new Device(old.id(), Optional.of(DeviceKind.valueOf(constant)), old.owner(), old.connection());
            default -> new Device(old.id(), old.kind(), old.owner(), Optional.of(Connection.valueOf(constant)));
        };
        return set(OnDevice.Builder.class, one -> one.device(other));
    }

    private boolean other(String path, Object value) {
        if (path.equals("with")) {
            return set(Addressed.Builder.class, one -> one.with((PersonRef) value));
        }
        Stranger old = stranger(as(Addressed.class).flatMap(Addressed::with));
        Stranger other = switch (path) {
            case "with.handle" -> new Stranger(Optional.of((String) value), old.roles(), old.kind(), old.visibility());
            case "with.kind" ->
                new Stranger(
                        old.handle(), old.roles(), Optional.of(PartyKind.valueOf((String) value)), old.visibility());
            default -> withRoles(old, value);
        };
        return set(Addressed.Builder.class, one -> one.with(other));
    }

    /** A bare id gives way to what is told: whoever is on record has all this there. */
    private static Stranger stranger(Optional<PersonRef> who) {
        return who.filter(Stranger.class::isInstance)
                .map(Stranger.class::cast)
                .orElseGet(() -> new Stranger(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private boolean author(Function<Stranger, Stranger> change) {
        Optional<PersonRef> author = activity.by();
        if (author.isEmpty() || !(author.get() instanceof Stranger old)) {
            return false;
        }
        changed.by(change.apply(old));
        return true;
    }

    private static Stranger withRoles(Stranger old, Object value) {
        return new Stranger(old.handle(), Optional.of(constants(value, Role::valueOf)), old.kind(), old.visibility());
    }

    private static Stranger withVisibility(Stranger old, Object value) {
        return new Stranger(old.handle(), old.roles(), old.kind(), Optional.of(Visibility.valueOf((String) value)));
    }

    private boolean account(String path, Object value) {
        if (activity.account().isEmpty() || !(activity.account().get() instanceof InlineAccount old)) {
            return false;
        }
        String constant = (String) value;
        changed.account(
                switch (path) {
                    case "account.platform" ->
                        new InlineAccount(
                                Optional.of(Platform.valueOf(constant)), old.handle(), old.kind(), old.visibility());
                    case "account.kind" ->
                        new InlineAccount(
                                old.platform(),
                                old.handle(),
                                Optional.of(org.schoolgate.core.school.AccountKind.valueOf(constant)),
                                old.visibility());
                    default ->
                        new InlineAccount(
                                old.platform(), old.handle(), old.kind(), Optional.of(Visibility.valueOf(constant)));
                });
        return true;
    }

    // ---- pictures and names

    private Optional<Activity> inPicture(String path, String place, Object value) {
        List<Integer> steps = Places.numbers(place);
        List<Media> media =
                new ArrayList<>(as(WithMedia.class).flatMap(WithMedia::media).orElseGet(List::of));
        int picture = steps.get(0);
        if (picture >= media.size()) {
            return Optional.empty();
        }
        Optional<Media> other = steps.size() == 1
                ? Optional.of(picture(media.get(picture), path, value))
                : child(media.get(picture), steps.get(1), path, value);
        return other.map(one -> {
            media.set(picture, one);
            set(WithMedia.Builder.class, builder -> builder.media(List.copyOf(media)));
            return changed.build();
        });
    }

    private static Media picture(Media old, String path, Object value) {
        ImmutableMedia media = ImmutableMedia.copyOf(old);
        return switch (path) {
            case "media[].children[]" -> media.withChildren(list(value, ChildShown.class));
            case "media[].namesVisible" -> media.withNamesVisible((Boolean) value);
            case "media[].shows[]" -> media.withShows(Optional.of(constants(value, Shows::valueOf)));
            case "media[].rights" -> media.withRights(MediaRights.valueOf((String) value));
            case "media[].credit" -> media.withCredit((String) value);
            default -> media.withTagged(list(value, String.class));
        };
    }

    private static Optional<Media> child(Media old, int index, String path, Object value) {
        List<ChildShown> children = new ArrayList<>(old.children().orElseGet(List::of));
        if (index >= children.size()) {
            return Optional.empty();
        }
        ChildShown child = children.get(index);
        children.set(
                index,
                path.equals("consents[].state")
                        ? new VisitorShown(Optional.of(ConsentState.valueOf((String) value)), child.recognisable())
                        : recognisable(child, Optional.of((Boolean) value)));
        return Optional.of(ImmutableMedia.copyOf(old).withChildren(List.copyOf(children)));
    }

    private static ChildShown recognisable(ChildShown child, Optional<Boolean> can) {
        if (child instanceof PupilShown pupil) {
            return new PupilShown(pupil.id(), can);
        }
        return child instanceof VisitorShown visitor
                ? new VisitorShown(visitor.consent(), can)
                : new UnidentifiedChild(can);
    }

    private Optional<Activity> nameForm(String place, Object value) {
        List<Named> names =
                new ArrayList<>(as(Naming.class).flatMap(Naming::named).orElseGet(List::of));
        int index = Places.numbers(place).get(0);
        if (index >= names.size()) {
            return Optional.empty();
        }
        Named old = names.get(index);
        names.set(
                index,
                value instanceof String text && isConsent(text)
                        ? new NamedVisitor(Optional.of(ConsentState.valueOf(text)), old.as())
                        : formed(old, Optional.of(NameForm.valueOf((String) value))));
        set(Naming.Builder.class, builder -> builder.named(List.copyOf(names)));
        return Optional.of(changed.build());
    }

    private static boolean isConsent(String text) {
        return Shape.oneOf(ConsentState.class).constants().contains(text);
    }

    private static Named formed(Named old, Optional<NameForm> form) {
        if (old instanceof NamedPupil pupil) {
            return new NamedPupil(pupil.id(), form);
        }
        return old instanceof NamedVisitor visitor
                ? new NamedVisitor(visitor.consent(), form)
                : new UnidentifiedName(form);
    }

    // ---- values

    private <C> Optional<C> as(Class<C> capability) {
        return capability.isInstance(activity) ? Optional.of(capability.cast(activity)) : Optional.empty();
    }

    private static <T> List<T> list(Object value, Class<T> type) {
        return ((List<?>) value).stream().map(type::cast).toList();
    }

    private static <E> Set<E> constants(Object value, Function<String, E> constant) {
        Set<E> all = new LinkedHashSet<>();
        list(value, String.class).forEach(name -> all.add(constant.apply(name)));
        return all;
    }
}
