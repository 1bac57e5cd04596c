package org.schoolgate.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

    @ParameterizedTest
    @CsvSource({
        "text,text,0",
        "text,test,1",
        "text,txet,1",
        "text,tex,1",
        "text,texts,1",
        "audeince,audience,1",
        "abc,cab,2",
        "at,to,2",
    })
    void slipsAreCounted(String one, String other, int distance) {
        assertThat(Near.distance(one, other)).isEqualTo(distance);
        assertThat(Near.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void theNearestKeyIsMeant() {
        List<String> known = List.of("by", "at", "audience", "account", "with");

        assertThat(Near.to("acount", known)).contains("account");
        assertThat(Near.to("Audience", known)).contains("audience");
        assertThat(Near.to("bt", known)).contains("at");
        assertThat(Near.to("zz", known)).isEmpty();
        assertThat(Near.to("media", known)).isEmpty();
    }
}
