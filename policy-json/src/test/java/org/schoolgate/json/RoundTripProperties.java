package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.schoolgate.core.activity.Activity;
import org.schoolgate.core.school.Answer;
import org.schoolgate.core.school.SchoolRecords;

/** Law 16: any JSON written is read back and written again, equal. */
class RoundTripProperties {

    private final ActivityReader activities = Samples.activities();
    private final RecordsReader records = RecordsReader.of(Samples.FACTS);

    @Property(tries = 2000)
    void activitiesAreReadAsTheyWereWritten(@ForAll long seed, @ForAll @IntRange(max = 16) int kind) {
        Activity activity = new Activities(seed).activity(kind);

        String json = JsonWriter.write(activity);
        Parsed<Activity> read = activities.read(json);

        assertThat(Samples.pointers(read.faults())).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(activity);
        assertThat(JsonWriter.write(read.orElseThrow())).isEqualTo(json);
    }

    @Property(tries = 1000)
    void recordsAreReadAsTheyWereWritten(@ForAll long seed) {
        SchoolRecords school = new Activities(seed).records();

        String json = JsonWriter.write(school);
        Parsed<SchoolRecords> read = records.read(json);

        assertThat(Samples.pointers(read.faults())).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(school);
        assertThat(JsonWriter.write(read.orElseThrow())).isEqualTo(json);
    }

    @Property(tries = 500)
    void nothingThatIsReadPrintsWhatItHolds(@ForAll long seed, @ForAll @IntRange(max = 16) int kind) {
        assertThat(new Activities(seed).activity(kind).toString()).matches("[A-Za-z]+");
        assertThat(new Activities(seed).records()).hasToString("SchoolRecords");
    }

    @Test
    void aListAsAnAnswerIsNoListOfAnswers() {
        Answer answer = Answer.of("respectful", List.of());
        assertThat(Tree.write(AnswersForm.ANSWERS.write(List.of(answer)))).isEqualTo("{\"respectful\":{\"value\":[]}}");
    }

    @Test
    void theSamplesAreWrittenAgain() {
        String post = JsonWriter.write(activities.read(Samples.POST).orElseThrow());
        assertThat(JsonWriter.write(activities.read(post).orElseThrow())).isEqualTo(post);
    }
}
