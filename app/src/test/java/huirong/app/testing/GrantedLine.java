package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import java.net.http.HttpResponse;

/**
 * A line that a bank granted to a firm, gone through all forms.
 *
 * @param ref reference of the line, which is that of the ask
 * @param request what it came of
 * @param product of the bank that granted it; its maker and checker are the bank's officers
 */
public record GrantedLine(String ref, FiledRequest request, OfferedProduct product) {
    /** A line of 30 万元 of a bank in {@link JoinedFirm#ZONE}, for a firm of its own. */
    public static GrantedLine of(Platform platform, String bank) {
        return of(JoinedFirm.of(platform), OfferedProduct.of(platform, bank), "30");
    }

    public static GrantedLine of(JoinedFirm firm, OfferedProduct product, String amountWan) {
        FiledRequest request = FiledRequest.of(firm, amountWan, product);
        String ask = request.ask();
        done(FiledRequest.act(product.maker(), ask, "acceptance"));
        String proposal = proposed(product.maker(), ask, FiledRequest.grant(amountWan));
        done(FiledRequest.act(product.checker(), ask, "approval", "proposal", proposal));
        return new GrantedLine(ask, request, product);
    }

    /** The same with the contract signed today. */
    public GrantedLine signed() {
        done(FiledRequest.act(
                product.maker(), ref, "contract", "number", "HT-" + ref.substring(0, 6), "signedOn", TestClock.TODAY.toString()));
        return this;
    }

    /** Makes a proposal; answers its reference. */
    public static String proposed(Browser maker, String ask, String... fields) {
        String key = Reference.fresh();
        String[] keyed = java.util.Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = key;
        done(maker.submit("/asks/" + ask, "/asks/" + ask + "/proposal", keyed));
        return key;
    }

    public static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
    }
}
