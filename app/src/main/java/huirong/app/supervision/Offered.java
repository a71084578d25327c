package huirong.app.supervision;

/** A product that a bank offers in a zone, as the zone's home tells of it. */
record Offered(String ref, String bank, String chinese, String english, long minFen, long maxFen, int spreadBasisPoints) {
    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) && !english.isEmpty() ? english : chinese;
    }
}
