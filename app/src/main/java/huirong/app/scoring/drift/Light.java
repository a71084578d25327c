package huirong.app.scoring.drift;

/**
 * What a stability index is read as. The two limits are an industry convention (Siddiqi, Credit Risk Scorecards, 2006,
 * chapter 8), not a rule of law.
 */
enum Light {
    STABLE("good"),
    WATCH("notice"),
    ALARM("bad"),
    /** Not small, but no larger than chance alone makes it among so few. */
    UNCLEAR("quiet");

    private static final double WATCHED = 0.10;
    private static final double ALARMING = 0.25;

    private final String tone;

    Light(String tone) {
        this.tone = tone;
    }

    /** @param chance how large the index gets by chance */
    static Light of(double index, double chance) {
        if (index < WATCHED) return STABLE;
        if (index <= chance) return UNCLEAR;
        return index <= ALARMING ? WATCH : ALARM;
    }

    String tone() {
        return tone;
    }
}
