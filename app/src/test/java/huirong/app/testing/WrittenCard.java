package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A card of its own code, so that no other test is evaluated by it, with two people of a credit office who write and approve.
 *
 * @param code of the card
 * @param maker who writes
 * @param checker who approves
 */
public record WrittenCard(String code, Browser maker, Browser checker) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** One that is not there yet, with people of this office. */
    public static WrittenCard of(Platform platform, String office) {
        platform.as("operator").register(office, "CREDIT_OFFICE");
        return new WrittenCard(
                "written-" + NUMBER.incrementAndGet(),
                platform.person(office, Role.MAKER),
                platform.person(office, Role.CHECKER));
    }

    /** A built-in card under this code, which gives a result where little is known. */
    public Card like(String builtIn) {
        Card card = Cards.builtIn(builtIn).orElseThrow();
        return Card.read(card.canonical().replace("\"code\":\"" + builtIn + "\"", "\"code\":\"" + code + "\"")
                .replace("\"minimumCompleteness\":6000", "\"minimumCompleteness\":1000"));
    }

    /** Hands a card in as a draft and answers its reference. */
    public String draft(Card card) {
        String key = Reference.fresh();
        HttpResponse<String> answer = hand(card.canonical(), key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return key;
    }

    public HttpResponse<String> hand(String json, String key) {
        return maker.upload(
                "/card-versions",
                "/card-versions/upload",
                List.of(new Browser.Part("key", null, key), new Browser.Part("file", "card.json", json)));
    }

    /** Begins a draft with the version in use and answers its reference. */
    public String revision() {
        String key = Reference.fresh();
        done(maker.submit("/card-versions", "/card-versions", "code", code, "key", key));
        return key;
    }

    /** Sends one of the forms on a version's page. */
    public HttpResponse<String> act(Browser by, String ref, String act, String... fields) {
        String[] keyed = Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = Reference.fresh();
        return by.submit("/card-versions/" + ref, "/card-versions/" + ref + "/" + act, keyed);
    }

    /** Sends the form of figures, with what the page holds but for these fields. */
    public HttpResponse<String> typed(String ref, Card now, Map<String, String> otherwise) {
        Map<String, String> all = new LinkedHashMap<>(FormFields.of(maker.get("/card-versions/" + ref + "/form").body()));
        assertThat(all.keySet()).as("fields of %s", now.code()).containsAll(otherwise.keySet());
        all.putAll(otherwise);
        all.put("key", Reference.fresh());
        all.remove("_csrf");
        String[] fields = all.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
        return maker.submit("/card-versions/" + ref + "/form", "/card-versions/" + ref + "/form", fields);
    }

    /** Goes the whole way from a draft into use on a day. */
    public void live(String ref, String day) {
        done(act(maker, ref, "trial"));
        done(act(maker, ref, "proposal"));
        done(act(checker, ref, "approval", "day", day));
    }

    public static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
