package huirong.story.district;

import java.time.LocalDate;

/** Invoices a firm issues, and those it receives. */
enum Direction {
    OUT("销项", "vat-invoice-out", "购方名称", 1.0),
    IN("进项", "vat-invoice-in", "销方名称", 0.62);

    /** 财政部、税务总局公告2022年第15号: small-scale taxpayers' 3 % sales are exempt from this day to the year's end. */
    private static final LocalDate EXEMPT_FROM = LocalDate.of(2022, 4, 1);

    private final String chinese;
    private final String item;
    private final String partner;
    private final double share;

    Direction(String chinese, String item, String partner, double share) {
        this.chinese = chinese;
        this.item = item;
        this.partner = partner;
        this.share = share;
    }

    String chinese() {
        return chinese;
    }

    /** Code of the catalogue item. */
    String item() {
        return item;
    }

    /** Column of the other party. */
    String partner() {
        return partner;
    }

    /** Of the firm's sales. */
    double share() {
        return share;
    }

    /** Percent. Small-scale taxpayers pay 1 instead of 3 until the exemption begins (公告2020年第13号, prolonged). */
    int rate(Firm firm, LocalDate day) {
        if (this == IN || !firm.form().smallScale()) return 13;
        return day.isBefore(EXEMPT_FROM) ? 1 : 0;
    }
}
