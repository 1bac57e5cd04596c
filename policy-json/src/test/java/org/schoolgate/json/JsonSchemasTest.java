package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas in the jar say what the readers do, as far as a schema can: it knows no records and no facts. */
class JsonSchemasTest {

    private static final JsonSchema ACTIVITY = schema("activity");
    private static final JsonSchema RECORDS = schema("records");

    @Test
    void theJarHoldsTheSchemasOfTheReaders() {
        assertThat(resource("activity")).isEqualTo(JsonSchemas.activity());
        assertThat(resource("records")).isEqualTo(JsonSchemas.records());
        assertThat(resource("decision")).isEqualTo(JsonSchemas.decision());
        assertThat(resource("ledger")).isEqualTo(JsonSchemas.ledger());
        assertThat(resource("refusal")).isEqualTo(JsonSchemas.refusal());
        assertThat(resource("dialogue")).isEqualTo(JsonSchemas.dialogue());
        assertThat(resource("declaration")).isEqualTo(JsonSchemas.declaration());
        assertThat(resource("setup")).isEqualTo(JsonSchemas.setup());
        assertThat(resource("consents")).isEqualTo(JsonSchemas.consents());
        assertThat(resource("repairs")).isEqualTo(JsonSchemas.repairs());
        assertThat(resource("published")).isEqualTo(JsonSchemas.published());
        assertThat(resource("review")).isEqualTo(JsonSchemas.review());
    }

    @Property(tries = 300)
    void whatIsWrittenFitsTheSchema(@ForAll long seed, @ForAll @IntRange(max = 16) int kind) {
        assertThat(ACTIVITY.validate(JsonWriter.write(new Activities(seed).activity(kind)), InputFormat.JSON))
                .isEmpty();
        assertThat(RECORDS.validate(JsonWriter.write(new Activities(seed).records()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSamplesFitTheSchema() {
        assertThat(ACTIVITY.validate(Samples.POST, InputFormat.JSON)).isEmpty();
        assertThat(RECORDS.validate(Samples.RECORDS, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"audience\":                | \"audeince\":",
                "\"alsoSentBy\": [\"LETTER\"] | \"alsoSentBy\": \"LETTER\"",
                "\"alsoSentBy\": [\"LETTER\"] | \"alsoSentBy\": [\"POST\"]",
                "\"alsoSentBy\": [\"LETTER\"] | \"alsoSentBy\": null",
                "\"activity\": \"POST\"       | \"activity\": \"FOLLOW\"",
                "\"form\": 1                  | \"form\": 2",
                "\"takenOn\": \"2026-03-02\"  | \"takenOn\": \"2 March\"",
                "2026-03-02T10:15:00+00:00    | 2026-03-02T10:15:00",
                "\"by\": \"s1\",              | \"by\": 7,",
                "{\"role\": \"SLT\"}          | {}",
                "\"respectful\": true         | \"respectful\": null",
            })
    void whatTheReaderRefusesForItsFormTheSchemaRefuses(String passage, String other) {
        String draft = Samples.with(Samples.POST, passage, other);

        assertThat(Samples.activities().read(draft).faults()).isNotEmpty();
        assertThat(ACTIVITY.validate(draft, InputFormat.JSON)).isNotEmpty();
    }

    /** What the schema of that name finds wrong. */
    static Set<ValidationMessage> faults(String name, String json) {
        return schema(name).validate(json, InputFormat.JSON);
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = JsonSchemasTest.class.getResourceAsStream(name + ".schema.json")) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
