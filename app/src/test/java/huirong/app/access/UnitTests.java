package huirong.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Head office, branch, sub-branch. */
class UnitTests extends AccessTest {
    private static final String UNIT =
            "{\"code\":\"%s\",\"chinese\":\"某支行\",\"english\":\"Unit\",\"kind\":\"%s\",\"items\":[],\"parent\":\"%s\"}";

    @Test
    void aSubBranchBelongsToTheLegalEntityOfItsHeadOffice() {
        String head = organisation(Organisation.Kind.BANK).code();
        assertThat(unit(head + "-b", "BANK", head).statusCode()).isEqualTo(201);
        assertThat(unit(head + "-b-s", "BANK", head + "-b").statusCode()).isEqualTo(201);
        assertThat(unit(head + "-b-s", "BANK", head + "-b").statusCode()).isEqualTo(200);
        assertThat(organisations.find(head + "-b-s").orElseThrow().entity()).isEqualTo(head);
        assertThat(organisations.within(head)).containsExactlyInAnyOrder(head, head + "-b", head + "-b-s");
        assertThat(organisations.within(head + "-b")).containsExactlyInAnyOrder(head + "-b", head + "-b-s");
    }

    @Test
    void aUnitHasAParentOfItsOwnKind() {
        String department = organisation(Organisation.Kind.DEPARTMENT).code();
        for (String parent : new String[] {department, "nowhere", Organisation.OPERATOR}) {
            HttpResponse<String> refused = unit("unit-of-" + parent, "BANK", parent);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("\"code\":\"organisation.parent\"");
        }
    }

    private HttpResponse<String> unit(String code, String kind, String parent) {
        return browser().command("operator", "/api/organisations", UNIT.formatted(code, kind, parent));
    }
}
