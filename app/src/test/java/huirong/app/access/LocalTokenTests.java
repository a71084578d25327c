package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.FreshDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LocalTokenTests extends AccessTest {
    private static final String TAX = """
            {"code":"tax","chinese":"税务局","english":"Tax bureau","kind":"DEPARTMENT","items":["vat-invoice-in"]}""";

    @Test
    void actsForTheOrganisationNamedWithoutAFormToken() {
        assertThat(browser().command("operator", "/api/organisations", TAX).statusCode()).isEqualTo(201);
        assertThat(browser().command("operator", "/api/organisations", TAX).statusCode()).isEqualTo(200);
        assertThat(organisations.find("tax").orElseThrow().items()).containsExactly("vat-invoice-in");
        String other = TAX.replace("税务局", "另一局");
        HttpResponse<String> differs = browser().command("operator", "/api/organisations", other);
        assertThat(differs.statusCode()).isEqualTo(409);
        assertThat(differs.body()).contains("\"code\":\"organisation.taken\"");
    }

    @Test
    void aWrongTokenIsRefused() {
        for (String wrong : new String[] {"", "x", FreshDatabase.LOCAL_TOKEN + "x"}) {
            HttpResponse<String> refused = browser().command(wrong, "operator", "/api/organisations", TAX);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("\"code\":\"local-token\"");
        }
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        HttpResponse<String> refused = browser().command("nowhere", "/api/organisations", TAX);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("\"code\":\"not-found\"");
    }

    @Test
    void withoutTheFileNobodyProvesAnything() {
        assertThat(new LocalToken("").matches("")).isFalse();
        assertThat(new LocalToken("/nowhere").matches("")).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAnOrganisation() {
        String[][] faulty = {
            {"{\"code\":\"Tax\"}", "organisation.chinese"},
            {TAX.replace("\"tax\"", "\"Tax\""), "organisation.code"},
            {TAX.replace("DEPARTMENT", "OFFICE"), "organisation.kind"},
            {TAX.replace("vat-invoice-in", "gossip"), "organisation.items"},
            {"{", "body"}
        };
        for (String[] sent : faulty) {
            HttpResponse<String> refused = browser().command("operator", "/api/organisations", sent[0]);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("\"code\":\"" + sent[1] + "\"");
        }
    }
}
