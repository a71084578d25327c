package huirong.story.district;

/** The legal forms that hardware firms of a district have; nearly half are individual businesses. */
enum LegalForm {
    INDIVIDUAL("个体工商户", '2', 2, 9, 3_000_000, 22_000_000),
    SOLE("个人独资企业", '1', 4, 15, 6_000_000, 40_000_000),
    COMPANY("有限责任公司", '1', 6, 60, 15_000_000, 120_000_000);

    private final String chinese;
    private final char kind;
    private final int leastWorkers;
    private final int mostWorkers;
    private final long leastSalesFen;
    private final long mostSalesFen;

    LegalForm(String chinese, char kind, int leastWorkers, int mostWorkers, long leastSalesFen, long mostSalesFen) {
        this.chinese = chinese;
        this.kind = kind;
        this.leastWorkers = leastWorkers;
        this.mostWorkers = mostWorkers;
        this.leastSalesFen = leastSalesFen;
        this.mostSalesFen = mostSalesFen;
    }

    static LegalForm of(int number) {
        int place = number % 20;
        return place < 9 ? INDIVIDUAL : place == 9 ? SOLE : COMPANY;
    }

    /** As the register says it. */
    String chinese() {
        return chinese;
    }

    /** Second character of the code. */
    char kind() {
        return kind;
    }

    int workers(double size) {
        return leastWorkers + (int) (size * (mostWorkers - leastWorkers));
    }

    /** Sales of an ordinary month. */
    long salesFen(double size) {
        return leastSalesFen + (long) (size * (mostSalesFen - leastSalesFen));
    }

    /** Small-scale taxpayers, whom the relief of these years is for. */
    boolean smallScale() {
        return this != COMPANY;
    }
}
