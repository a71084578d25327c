package huirong.app.compensation.statement;

import huirong.core.reconciliation.BankLine;
import java.time.LocalDate;

/** A line of a statement that no entry stands for, on some day. */
record OpenLine(String number, String serial, LocalDate day, long fen, String counterparty, String words) {
    /** Serial numbers are the bank's per account. */
    String key() {
        return number + " " + serial;
    }

    BankLine line() {
        return new BankLine(key(), day, fen);
    }
}
