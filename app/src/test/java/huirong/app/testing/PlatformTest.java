package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest extends Platform {
    @Test
    void answersThatItIsReady() {
        Api.Answer health = as("operator").get("/api/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().get("status").asString()).isEqualTo("ready");
    }
}
