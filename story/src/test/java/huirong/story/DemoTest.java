package huirong.story;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.story.district.District;
import huirong.story.visit.Page;
import huirong.story.visit.Platform;
import huirong.story.visit.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoTest {
    private static PlayedDemo demo;

    @BeforeAll
    static void play() throws Exception {
        demo = PlayedDemo.once();
    }

    @Test
    void everyRowOfEveryDeliveryHasOneFate() throws Exception {
        List<JsonNode> reports = reports();
        assertThat(reports).allSatisfy(report -> assertThat(rows(report, "accepted")
                        + rows(report, "warned")
                        + rows(report, "waiting")
                        + rows(report, "rejected")
                        + rows(report, "repeated"))
                .as(report.toString())
                .isEqualTo(rows(report, "delivered")));
        // A file that was sent twice by mistake is another matter than a row that is not as it should be.
        List<JsonNode> first = reports.stream()
                .filter(report -> !report.path("nothingChanged").asBoolean())
                .toList();
        long delivered = sum(first, "delivered");
        long imperfect = delivered - sum(first, "accepted");
        assertThat(imperfect * 100.0 / delivered).isBetween(6.0, 10.0);
        for (String fate : List.of("warned", "waiting", "rejected", "repeated"))
            assertThat(sum(reports, fate)).as(fate).isPositive();
    }

    @Test
    void aStoryThatWasKilledBeginsAnewAndNothingIsThereTwice() throws Exception {
        assertThat(demo.killed().said()).noneMatch(line -> line.contains("[23]"));
        List<JsonNode> reports = reports();
        assertThat(reports).hasSize(23);
        assertThat(reports).extracting(report -> report.path("file").asString()).doesNotHaveDuplicates();
        assertThat(reports).filteredOn(report -> report.path("state").asString().equals("refused")).hasSize(1);
        assertThat(reports).filteredOn(report -> report.path("nothingChanged").asBoolean()).hasSize(1);
    }

    @Test
    void everyFirmIsKnownAndTheFirstPageAnswers() throws Exception {
        try (Platform platform = Platform.local(demo.running().home(), demo.data())) {
            int firms = 0;
            String after = "";
            while (after != null) {
                JsonNode page = platform.get("credit-office", "/api/firms?limit=500" + after).body();
                firms += page.path("firms").size();
                after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
            }
            assertThat(firms).isEqualTo(District.FIRMS);
        }
        assertThat(status("/")).isEqualTo(200);
    }

    @Test
    void theHomeCountsTheDistrictsFiguresAndEachOpensItsList() throws Exception {
        Visitor anybody = new Visitor("anybody", demo.running().home(), (visitor, page) -> {});
        Page home = anybody.open("/");
        assertThat(figure(home, "collected")).isEqualTo("1,700");
        assertThat(figure(home, "joined")).isEqualTo("76");
        assertThat(wan(figure(home, "requested"))).isGreaterThan(5_000);
        assertThat(figure(home, "lines")).isEqualTo("14");
        assertThat(figure(home, "first-batch")).isEqualTo("6");
        assertThat(figure(home, "banks")).isEqualTo("5");
        assertThat(wan(figure(home, "fund-budget"))).isEqualTo(5_000);
        assertThat(home.words(".figures")).contains("1,086").contains("630");
        for (String code : List.of("collected", "joined", "requested", "lines", "first-batch", "banks", "fund-budget"))
            assertThat(anybody.open("/figures/" + code).words("main")).isNotEmpty();
    }

    @Test
    void onlyTheFoldersOwnerReadsWhatSecondFactorsThereAre() throws Exception {
        var staff = demo.data().resolve("story/staff.txt");
        assertThat(Files.readAllLines(staff)).hasSizeGreaterThan(15);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(staff))).isEqualTo("rw-------");
    }

    @Test
    void aLaterStartPlaysNothingAgainAndSaysHowToSignIn() throws Exception {
        int before = reports().size();
        DemoProcess later = demo.later();
        later.heard("/login");
        assertThat(later.said()).noneMatch(line -> line.startsWith("["));
        assertThat(reports()).hasSize(before);
    }

    @Test
    void thePlatformInServiceRefusesTheFolder() throws Exception {
        DemoProcess serve = new DemoProcess(
                "huirong.app.run.Main", "serve", "--port", "0", "--data", demo.data().toString());
        assertThat(serve.exitCode()).isEqualTo(3);
        serve.heard("invented firms only");
    }

    private static String figure(Page home, String code) {
        return home.words(".figure .value a[href*=/figures/" + code + "]");
    }

    private static double wan(String figure) {
        return Double.parseDouble(figure.replaceAll("[^0-9.]", ""));
    }

    private static List<JsonNode> reports() throws Exception {
        try (Platform platform = Platform.local(demo.running().home(), demo.data())) {
            List<JsonNode> reports = new ArrayList<>();
            platform.get("credit-office", "/api/deliveries?limit=500").body().forEach(reports::add);
            return reports;
        }
    }

    private static int status(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(demo.running().home() + path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static long sum(List<JsonNode> reports, String fate) {
        return reports.stream().mapToLong(report -> rows(report, fate)).sum();
    }

    private static long rows(JsonNode report, String fate) {
        return report.path(fate).asLong(0);
    }
}
