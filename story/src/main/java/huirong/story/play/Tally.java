package huirong.story.play;

import tools.jackson.databind.JsonNode;

/** What came of all deliveries together. The five fates add up to delivered. */
public record Tally(
        int deliveries, int refused, long delivered, long accepted, long warned, long waiting, long rejected, long repeated) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    public Tally with(JsonNode report) {
        boolean whole = report.path("state").asString("").equals("refused");
        return new Tally(
                deliveries + 1,
                refused + (whole ? 1 : 0),
                delivered + rows(report, "delivered"),
                accepted + rows(report, "accepted"),
                warned + rows(report, "warned"),
                waiting + rows(report, "waiting"),
                rejected + rows(report, "rejected"),
                repeated + rows(report, "repeated"));
    }

    private static long rows(JsonNode report, String fate) {
        return report.path(fate).asLong(0);
    }
}
