package huirong.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A past evaluation stays what it was, whatever is delivered afterwards. */
class ReplayTests extends Platform {
    @Test
    void aPastEvaluationRecomputesToTheSameBitsAfterAnotherDelivery() {
        CaseFirm firm = CaseFirm.made(this::as);
        Api bank = as(CaseFirm.BANK);
        JsonNode before = evaluated(bank, firm);
        assertThat(before.get("sum").asLong()).isEqualTo(before.get("total").asLong());
        assertThat(evaluated(bank, firm)).as("asked again, the one that was issued").isEqualTo(before);

        as(CaseFirm.TAX).delivered(manifest(), voided(firm));

        JsonNode after = evaluated(bank, firm);
        assertThat(after.at("/file/seq").asLong()).isGreaterThan(before.at("/file/seq").asLong());
        assertThat(after.at("/file/hash")).isNotEqualTo(before.at("/file/hash"));
        assertThat(after.get("evaluation")).isNotEqualTo(before.get("evaluation"));
        for (JsonNode issued : List.of(before, after)) {
            JsonNode replay =
                    bank.post("/api/evaluations/" + issued.get("ref").asString() + "/replay", Map.of()).body();
            assertThat(replay.get("sameFile").asBoolean()).isTrue();
            assertThat(replay.get("sameBits").asBoolean()).isTrue();
        }
    }

    @Test
    void anotherBanksEvaluationIsNotThere() {
        CaseFirm firm = CaseFirm.made(this::as);
        String ref = evaluated(as(CaseFirm.BANK), firm).get("ref").asString();
        Api.Answer answer = as(CaseFirm.OTHER_BANK).post("/api/evaluations/" + ref + "/replay", Map.of());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("code").asString()).isEqualTo("not-found");
    }

    private static JsonNode evaluated(Api reader, CaseFirm firm) {
        return reader.post("/api/evaluations", Map.of("card", "invoice", "firms", List.of(firm.ref()), "validOn", "2026-01-31"))
                .body();
    }

    private static String manifest() {
        return "item: vat-invoice-out\nasOf: 2026-02-01\nsubject: {scheme: regno, column: code}\n"
                + "columns: {number: n, issued: d, counterparty: c, net_fen: net, tax_fen: tax, total_fen: total, status: s}\n";
    }

    /** One of the firm's invoices, now void, and a new one. */
    private static byte[] voided(CaseFirm firm) {
        return ("code,n,d,c,net,tax,total,s\n"
                        + firm.number() + ",120,2025-12-10,B0,10925.37,1420.30,12345.67,void\n"
                        + firm.number() + ",999,2025-12-20,B9,100.00,13.00,113.00,valid\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
