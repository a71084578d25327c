package huirong.core.card;

/** The two evaluations, which are never mixed. */
public enum Kind {
    /** 公共信用综合评价: from public and shared items, for every firm; ends in 优, 良, 中 or 差. */
    PUBLIC("public"),
    /** 融资信用评价: from items the firm authorised; points and reasons, no grade. */
    FINANCING("financing");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is neither */
    public static Kind of(String code) {
        for (Kind kind : values()) if (kind.code.equals(code)) return kind;
        throw new IllegalArgumentException("no kind of card: " + code);
    }
}
