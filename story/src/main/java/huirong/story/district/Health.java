package huirong.story.district;

/**
 * How well a firm is doing, which nobody sees: its sales, arrears, penalties and honours follow from it.
 *
 * @param level from 0 (about to fail) to 1 (thriving), in the middle of the 24 months
 * @param drift by how much it changes in a year
 */
record Health(double level, double drift) {
    static Health drawn(Chance chance) {
        // Two draws make the middle common; a tenth of the firms are in a decline that the last months show.
        double level = 0.15 + 0.85 * (chance.between(0.0, 1.0) + chance.between(0.0, 1.0)) / 2;
        return chance.happens(0.1) ? new Health(level * 0.6, -0.35) : new Health(level, chance.between(-0.12, 0.15));
    }

    /** @param month as {@link Months} counts them */
    double at(int month) {
        return Math.clamp(level + drift * (month - Months.COUNT / 2) / 12, 0.02, 1.0);
    }

    /** When the first deliveries end. */
    double last() {
        return at(Months.COUNT - 1);
    }
}
