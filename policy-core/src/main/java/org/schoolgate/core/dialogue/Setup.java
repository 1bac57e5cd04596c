package org.schoolgate.core.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.schoolgate.core.activity.AccountRef.KnownAccount;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.activity.ActivityKind;
import org.schoolgate.core.activity.Changing;
import org.schoolgate.core.activity.FactType;
import org.schoolgate.core.activity.FactType.Asked;
import org.schoolgate.core.activity.FactType.Source;
import org.schoolgate.core.activity.Facts;
import org.schoolgate.core.activity.Media;
import org.schoolgate.core.activity.PersonRef.OnRecord;
import org.schoolgate.core.activity.Post;
import org.schoolgate.core.activity.Presumption;
import org.schoolgate.core.policy.Checker;
import org.schoolgate.core.policy.Policy;
import org.schoolgate.core.policy.Question;
import org.schoolgate.core.rule.Norm;
import org.schoolgate.core.school.Account;
import org.schoolgate.core.school.AccountKind;
import org.schoolgate.core.school.Discreet;
import org.schoolgate.core.school.Grant;
import org.schoolgate.core.school.Person;
import org.schoolgate.core.school.SchoolRecords;

/**
 * Whether a school is ready for its policy: what the records still lack, what it is for and whom to ask, and what in
 * them cannot be meant. Ordinary posts are made of the records themselves, each account with each of those who may post,
 * half of them with a picture of one pupil, and decided as if all that people judge were in order.
 *
 * @param lacks what is lacking, what stops most posts first
 * @param faults what cannot be meant
 * @param posts how many ordinary posts were decided
 * @param asked how many of them end at ASK
 */
public record Setup(List<Lack> lacks, List<RecordsFault> faults, int posts, int asked) implements Discreet {
    private static final int MOST_PUPILS = 200;
    private static final int MOST_WRITERS = 5;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    public Setup {
        lacks = List.copyOf(lacks);
        faults = List.copyOf(faults);
    }

    /**
     * Checks the records against the policies of the checker.
     *
     * @param now for what has ended or is overdue
     */
    public static Setup of(Checker checker, SchoolRecords records, Instant now) {
        return new Checking(checker.knowing(records), records, now).setup();
    }

    @Override
    public String toString() {
        return typeName() + " with " + lacks.size() + " lacks";
    }

    /** One check. */
    private static final class Checking {
        private final Checker checker;
        private final SchoolRecords records;
        private final Instant now;
        private final OffsetDateTime at;
        private final Map<String, Missing> missing = new LinkedHashMap<>();
        private final Map<String, Integer> stopped = new LinkedHashMap<>();

        Checking(Checker checker, SchoolRecords records, Instant now) {
            this.checker = checker.presuming(judged());
            this.records = records;
            this.now = now;
            ZoneId zone = records.zone().orElse(ZoneOffset.UTC);
            this.at =
                    now.atZone(zone).toLocalDate().atTime(MORNING).atZone(zone).toOffsetDateTime();
        }

        /** What people judge is in order; what stands in records is what it is. */
        private static Presumption judged() {
            Presumption presumption = Presumption.ofRoutine();
            for (FactType<?, ?> fact : Facts.all()) {
                Optional<?> safe = fact.safe();
                boolean judged = fact.source() == Source.ANSWER && fact.asked() != Asked.STANDING;
                if (judged && safe.isPresent() && safe.get() instanceof Boolean value) {
                    presumption = presumption.and(fact.name(), value);
                }
            }
            return presumption;
        }

        Setup setup() {
            List<Post> posts = ordinaryPosts();
            int asked = (int) posts.stream().filter(this::isStopped).count();
            otherKinds();
            LocalDate today = at.toLocalDate();
            List<Lack> lacks = missing.values().stream()
                    .map(one -> lack(one, posts.size()))
                    .sorted(Comparator.comparing((Lack lack) -> -lack.percent())
                            .thenComparing(lack -> -lack.rules().size())
                            .thenComparing(lack -> lack.question().fact()))
                    .toList();
            return new Setup(lacks, new RecordsFaults(records, today).of(checker.policies()), posts.size(), asked);
        }

        private boolean isStopped(Post post) {
            List<Question> open = lacking(checker.decide(post, now).questions());
            open.forEach(this::note);
            open.stream().map(Question::fact).distinct().forEach(fact -> stopped.merge(fact, 1, Integer::sum));
            return !open.isEmpty();
        }

        private static List<Question> lacking(List<Question> questions) {
            return questions.stream()
                    .filter(question -> question.answerIn() == Question.Document.RECORDS)
                    .toList();
        }

        private void note(Question question) {
            Missing one = missing.computeIfAbsent(question.fact(), fact -> new Missing(question));
            one.rules.addAll(question.rules());
            if (!question.about().id().isEmpty()) {
                one.subjects.add(question.about().id());
            }
        }

        // ---- posts

        private List<Post> ordinaryPosts() {
            List<String> pupils = WhoMayBeShown.pupils(records, Optional.empty(), at.toLocalDate());
            List<String> shown = pupils.subList(0, Math.min(MOST_PUPILS, pupils.size()));
            List<Post> all = new ArrayList<>();
            for (Optional<String> account : accounts()) {
                for (Optional<String> writer : writers()) {
                    all.add(post(account, writer, Optional.empty()));
                    if (!shown.isEmpty()) {
                        all.add(post(account, writer, Optional.of(shown.get(all.size() % shown.size()))));
                    }
                }
            }
            Post first = all.get(0);
            shown.forEach(pupil -> {
                all.add(WhoMayBeShown.alone(pupil, first));
                all.add(first);
            });
            return all;
        }

        private List<Optional<String>> accounts() {
            List<Optional<String>> ids = records.accounts().orElseGet(List::of).stream()
                    .filter(account -> !account.kind().equals(Optional.of(AccountKind.PERSONAL)))
                    .map(Account::id)
                    .map(Optional::of)
                    .toList();
            return ids.isEmpty() ? List.of(Optional.empty()) : ids;
        }

        private List<Optional<String>> writers() {
            Predicate<Person> mayWrite = person -> person.leftOn().isEmpty()
                    && person.mayPost().map(Grant::value).orElse(true);
            List<Optional<String>> ids = records.staff().orElseGet(List::of).stream()
                    .filter(mayWrite)
                    .map(Person::id)
                    .limit(MOST_WRITERS)
                    .map(Optional::of)
                    .toList();
            return ids.isEmpty() ? List.of(Optional.empty()) : ids;
        }

        private Post post(Optional<String> account, Optional<String> writer, Optional<String> pupil) {
            Post.Builder post = Post.builder().from(WhoMayBeShown.ordinary(records, account, Optional.empty(), at));
            writer.map(OnRecord::new).ifPresent(post::by);
            Post plain = post.media(List.<Media>of()).named(List.of()).build();
            return pupil.map(id -> WhoMayBeShown.alone(id, plain)).orElse(plain);
        }

        // ---- what other kinds of activity ask of the records

        private void otherKinds() {
            for (ActivityKind kind : ActivityKind.values()) {
                for (Optional<String> account : accounts()) {
                    Activity.Builder any = Changing.of(Changing.blank(kind)).at(at);
                    account.map(KnownAccount::new).ifPresent(any::account);
                    writers().get(0).map(OnRecord::new).ifPresent(any::by);
                    lacking(checker.askingEverything().decide(any.build(), now).questions())
                            .forEach(this::note);
                }
            }
        }

        private Lack lack(Missing one, int posts) {
            List<String> sentences = checker.policies().stream()
                    .map(Policy::norms)
                    .flatMap(List::stream)
                    .filter(norm -> one.rules.contains(norm.id()))
                    .map(Norm::clause)
                    .flatMap(clause -> clause.sentences().stream())
                    .distinct()
                    .toList();
            int percent = posts == 0 ? 0 : Math.round(100f * stopped.getOrDefault(one.question.fact(), 0) / posts);
            return new Lack(one.question, List.copyOf(one.subjects), List.copyOf(one.rules), sentences, percent);
        }
    }

    /** One fact that is missing, with all for whom and for what. */
    private record Missing(Question question, Set<String> subjects, Set<String> rules) {
        Missing(Question question) {
            this(question, new TreeSet<>(), new TreeSet<>());
        }

        @Override
        public String toString() {
            return "Missing";
        }
    }
}
