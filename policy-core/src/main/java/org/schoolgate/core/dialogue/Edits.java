package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.Approval;
import org.schoolgate.core.activity.ApprovalState;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.ChildShown;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.ImmutableMedia;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.OtherChannel;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Posting;
import org.schoolgate.core.activity.Reason;
import org.schoolgate.core.activity.WithMedia;
import org.schoolgate.core.activity.Worded;
import org.schoolgate.core.logic.Span;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.Done;

/** Makes changes in an activity: all at once, so that places keep their numbers until the last is made. */
final class Edits {
    private static final String SOME_REASON = "To be given by the author.";

    private final Activity activity;
    private final Collection<Change> changes;
    private final Optional<Instant> now;
    private final Activity.Builder changed;

    private Edits(Activity activity, Collection<Change> changes, Optional<Instant> now) {
        this.activity = activity;
        this.changes = changes;
        this.now = now;
        this.changed = Changing.of(activity);
    }

    static Activity in(Activity activity, Collection<Change> changes, Optional<Instant> now) {
        return new Edits(activity, changes, now).made();
    }

    private <C extends Change> List<C> all(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Activity made() {
        all(Change.Wait.class).forEach(wait -> changed.at(wait.until()));
        words();
        pictures();
        channels();
        acts();
        answers();
        Activity edited = changed.build();
        Instant signedAt = now.or(() -> activity.at().map(at -> at.toInstant())).orElse(Instant.EPOCH);
        return all(Change.Sign.class).stream()
                .findFirst()
                .map(sign -> Declaration.signed(edited, sign.by(), signedAt))
                .orElse(edited);
    }

    // ---- words

    private void words() {
        if (changed instanceof Worded.Builder worded
                && ((Worded) activity).text().isPresent()) {
            List<Span> spans = cuts("/text");
            if (!spans.isEmpty()) {
                worded.text(without(((Worded) activity).text().get(), spans));
            }
        }
    }

    private List<Span> cuts(String in) {
        return all(Change.Cut.class).stream()
                .map(Change.Cut::span)
                .filter(span -> span.in().equals(in))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The words without these stretches, the last first; the space before a stretch goes with it. */
    private static String without(String text, List<Span> lastFirst) {
        StringBuilder left = new StringBuilder(text);
        int until = text.length();
        for (Span span : lastFirst) {
            int end = Math.min(span.end(), until);
            int start = span.start() > 0 && text.charAt(span.start() - 1) == ' ' ? span.start() - 1 : span.start();
            if (start < end) {
                left.delete(start, end);
                until = start;
            }
        }
        return left.toString();
    }

    // ---- pictures

    private Set<Integer> picturesLeftOut() {
        Set<Integer> left = new TreeSet<>(Comparator.reverseOrder());
        for (Change.LeaveOut change : all(Change.LeaveOut.class)) {
            List<Integer> numbers = Places.numbers(change.at());
            if (numbers.size() == 1) {
                left.add(numbers.get(0));
            }
        }
        return left;
    }

    private void pictures() {
        if (!(changed instanceof WithMedia.Builder pictured)
                || ((WithMedia) activity).media().isEmpty()) {
            return;
        }
        List<Media> media = new ArrayList<>(((WithMedia) activity).media().get());
        for (int i = 0; i < media.size(); i++) {
            media.set(i, picture(media.get(i), "/media/" + i));
        }
        picturesLeftOut().forEach(index -> media.remove(index.intValue()));
        pictured.media(List.copyOf(media));
    }

    private Media picture(Media old, String place) {
        ImmutableMedia media = ImmutableMedia.copyOf(old);
        List<ChildShown> children = new ArrayList<>(media.children().orElseGet(List::of));
        Set<Integer> left = new TreeSet<>(Comparator.reverseOrder());
        for (Change.LeaveOut change : all(Change.LeaveOut.class)) {
            if (change.at().startsWith(place + "/children/")) {
                left.add(Places.numbers(change.at()).get(1));
            }
        }
        left.forEach(index -> children.remove(index.intValue()));
        media = left.isEmpty() ? media : media.withChildren(List.copyOf(children));
        boolean untagged = all(Change.RemoveTags.class).stream()
                .anyMatch(change -> change.at().equals(place));
        media = untagged ? media.withTagged(List.<String>of()) : media;
        return captioned(media, place);
    }

    private Media captioned(ImmutableMedia media, String place) {
        List<Span> ofAlt = cuts(place + "/alt");
        List<Span> ofCaption = cuts(place + "/caption");
        ImmutableMedia cut =
                ofAlt.isEmpty() ? media : media.withAlt(without(media.alt().orElse(""), ofAlt));
        return ofCaption.isEmpty() ? cut : cut.withCaption(without(cut.caption().orElse(""), ofCaption));
    }

    // ---- what is entered beside

    private void channels() {
        if (changed instanceof Posting.Builder posting
                && !all(Change.Tell.class).isEmpty()) {
            Set<OtherChannel> channels = EnumSet.noneOf(OtherChannel.class);
            channels.addAll(((Posting) activity).alsoSentBy().orElseGet(Set::of));
            all(Change.Tell.class).forEach(tell -> channels.add(tell.channel()));
            posting.alsoSentBy(channels);
        }
    }

    private void acts() {
        Optional<Instant> at = now.or(() -> activity.at().map(time -> time.toInstant()));
        Optional<String> author =
                activity.by().flatMap(by -> by instanceof OnRecord known ? Optional.of(known.id()) : Optional.empty());
        List<Approval> approvals = new ArrayList<>(activity.approvals());
        all(Change.Agreement.class)
                .forEach(one -> approvals.add(
                        new Approval(one.as(), Optional.of(one.by()), at, Optional.empty(), ApprovalState.GIVEN)));
        List<Reason> reasons = new ArrayList<>(activity.reasons());
        all(Change.GiveReason.class).forEach(one -> reasons.add(new Reason(one.rule(), author, SOME_REASON)));
        List<Done> done = new ArrayList<>(activity.done());
        all(Change.Act.class)
                .forEach(one -> done.add(new Done(
                        one.duty(),
                        Optional.of(one.act()).filter(act -> !act.isEmpty()),
                        Optional.empty(),
                        author,
                        at)));
        changed.approvals(approvals).reasons(reasons).done(done);
    }

    /** Answers about pictures are told of other numbers once a picture is left out. */
    private void answers() {
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : activity.answers()) {
            renumbered(answer).ifPresent(answers::add);
        }
        all(Change.Confirm.class)
                .forEach(one -> answers.add(new Answer(
                        one.fact().name(),
                        one.of(),
                        Optional.empty(),
                        one.value(),
                        Optional.empty(),
                        Optional.empty())));
        changed.answers(answers);
    }

    private Optional<Answer> renumbered(Answer answer) {
        Set<Integer> left = picturesLeftOut();
        boolean ofPicture = Facts.named(answer.fact())
                .filter(fact -> fact.of() == FactType.Of.PICTURE)
                .isPresent();
        if (left.isEmpty() || !ofPicture || answer.of().isEmpty()) {
            return Optional.of(answer);
        }
        List<Integer> numbers = Places.numbers(answer.of().get());
        if (numbers.isEmpty() || left.contains(numbers.get(0))) {
            return Optional.empty();
        }
        long before = left.stream().filter(index -> index < numbers.get(0)).count();
        return Optional.of(new Answer(
                answer.fact(),
                Optional.of(String.valueOf(numbers.get(0) - before)),
                answer.policy(),
                answer.value(),
                answer.by(),
                answer.at(),
                answer.digest()));
    }
}
