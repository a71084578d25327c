package huirong.story.play;

import huirong.story.visit.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Before the trial: organisations, their people, the zone, and what everybody may know of all firms. */
final class Opening {
    static final String OPERATOR = "operator";

    private Opening() {}

    /** @return the staff, for whoever shows their codes */
    static List<Officer> people(Play play) {
        play.at(Play.day(7, 1), 9);
        for (JsonNode organisation : Cast.organisations())
            play.platform.post(OPERATOR, "/api/organisations", organisation, Set.of(201));
        List<JsonNode> accounts = Cast.accounts().valueStream().toList();
        List<Officer> staff = new CopyOnWriteArrayList<>();
        play.together(accounts, account -> staff.add(welcomed(play, account)));
        play.platform.post(OPERATOR, "/api/zones", Cast.zone(), Set.of(201));
        return accounts.stream()
                .flatMap(account -> staff.stream().filter(it -> it.login().equals(account.path("login").asString())))
                .toList();
    }

    /** Opens an account; its person then comes by the one-time link. */
    private static Officer welcomed(Play play, JsonNode account) {
        JsonNode opened = play.platform.post(OPERATOR, "/api/accounts", account, Set.of(201)).body();
        String factor = "/api/accounts/" + opened.path("ref").asString() + "/second-factor";
        String secret = play.platform.post(OPERATOR, factor, Map.of(), Set.of(200)).body().path("secret").asString();
        String words = account.path("name").asString() + " " + account.path("english").asString();
        Officer officer = new Officer(account.path("login").asString(), words, secret);
        Visitor visitor = new Visitor(officer.login(), play.home, officer);
        String link = opened.path("link").asString();
        visitor.open(link)
                .sheet(link)
                .with("password", Officer.PASSWORD)
                .with("repeated", Officer.PASSWORD)
                .with("code", officer.code())
                .send();
        play.joins(officer.login(), visitor);
        return officer;
    }
}
