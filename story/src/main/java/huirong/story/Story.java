package huirong.story;

import huirong.story.district.District;
import huirong.story.district.SampleDelivery;
import huirong.story.stage.StoryClock;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The district's story, played through the platform's front doors from its first day to its last. */
final class Story {
    static final LocalDateTime BEGINNING = LocalDateTime.of(2022, 7, 1, 9, 0);
    /** The story's last moment; from here on its clock runs with ours. */
    static final LocalDateTime END = LocalDateTime.of(2022, 11, 21, 10, 0);

    private static final String OPERATOR = "operator";
    private static final String CREDIT_OFFICE = "credit-office";
    private static final String VERIFIED_ON = "2022-07-04";
    private static final long PAUSE_MILLIS = 50;

    private final Platform platform;
    private final StoryFolder folder;
    private final Announcer announcer;
    private final District district = District.generated();
    private Summary summary = Summary.NOTHING;

    Story(Platform platform, StoryFolder folder, Announcer announcer) {
        this.platform = platform;
        this.folder = folder;
        this.announcer = announcer;
    }

    Summary play() throws IOException, InterruptedException, Platform.Refused {
        StoryClock clock = StoryClock.STORY;
        clock.moveTo(BEGINNING);
        for (JsonNode organisation : Cast.organisations())
            platform.post(OPERATOR, "/api/organisations", organisation, Set.of(200, 201));
        deliver(district.publicFiles());
        clock.moveTo(LocalDateTime.of(2022, 7, 15, 17, 0));
        deliver(district.authorisations());
        for (int wave = 0; wave < District.waves(); wave++) deliver(district.authorisedFiles(wave));
        clock.moveTo(LocalDateTime.of(2022, 11, 18, 16, 0));
        deliver(district.laterFiles());
        clock.moveTo(END);
        openAccounts();
        verifyOwner(district.joining().getFirst().code());
        return summary;
    }

    /** The owner's person and powers can be verified only once the firm is known. */
    private void verifyOwner(String code) throws IOException, InterruptedException, Platform.Refused {
        Platform.Answer found = platform.get(CREDIT_OFFICE, "/api/firms?q=" + code);
        String firm = found.body().path("firms").path(0).path("ref").asString("");
        if (firm.isEmpty()) throw new Platform.Refused("/api/firms", found);
        String account = folder.account("firm-owner");
        Map<String, String> powers = Map.of("firm", firm, "verifiedOn", VERIFIED_ON);
        platform.post(OPERATOR, "/api/accounts/" + account + "/powers", powers, Set.of(204));
    }

    private void openAccounts() throws IOException, InterruptedException, Platform.Refused {
        for (JsonNode account : Cast.accounts()) {
            Platform.Answer answer = platform.post(OPERATOR, "/api/accounts", account, Set.of(201));
            folder.keepLink(String.join(
                    "\t",
                    account.path("name").asString(),
                    account.path("english").asString(),
                    account.path("login").asString(),
                    answer.body().path("ref").asString(),
                    answer.body().path("link").asString()));
        }
    }

    private void deliver(List<SampleDelivery> deliveries) throws IOException, InterruptedException, Platform.Refused {
        for (SampleDelivery delivery : deliveries) {
            JsonNode report = deliver(delivery);
            summary = summary.with(report);
            announcer.delivered(summary.deliveries(), report);
        }
    }

    private JsonNode deliver(SampleDelivery delivery) throws IOException, InterruptedException, Platform.Refused {
        Form form = new Form(delivery.manifest(), delivery.fileName(), delivery.content());
        Map<String, String> headers =
                Map.of("Idempotency-Key", delivery.key(), "Huirong-File-SHA256", sha256(delivery.content()));
        Platform.Answer answer = platform.upload(delivery.organisation(), "/api/deliveries", headers, form);
        if (answer.status() != 202) throw new Platform.Refused(delivery.fileName(), answer);
        JsonNode report = answer.body();
        while (!Set.of("published", "refused").contains(report.path("state").asString(""))) {
            Thread.sleep(PAUSE_MILLIS);
            report = platform.get(delivery.organisation(), "/api/deliveries/" + report.path("ref").asString())
                    .body();
        }
        return report;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
