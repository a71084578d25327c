package huirong.core.fund.book;

import static huirong.core.fund.book.FundAccounts.FREE;
import static huirong.core.fund.book.FundAccounts.PAID;
import static huirong.core.fund.book.FundAccounts.RECOURSE;
import static huirong.core.fund.book.FundAccounts.RECOVERABLE;
import static huirong.core.fund.book.FundAccounts.RECOVERED;
import static huirong.core.fund.book.FundAccounts.WRITTEN_OFF;

import huirong.core.ledger.Movement.Transfer;
import huirong.core.ledger.Movement;
import java.util.List;

/**
 * What a filing and its claim move in the book, from the hold to the last recovery, on the accounts of the bank that filed. Where it
 * is two movements, money and what is owed for it, they go together or not at all, the money first. Amounts in fen, above zero.
 *
 * @param bank its code; empty for what was filed before banks had accounts of their own, which stays where it is
 */
public record ClaimMovements(String bank) {
    /** 额度占用: sets the fund's share of a filed loan aside. */
    public Movement hold(long fen) {
        return new Movement.Hold(own(PAID), FREE, fen);
    }

    /** Pays from a filing's hold; what was paid is owed from then on. The hold's rest stays held. */
    public List<Movement> pay(String hold, long fen) {
        return List.of(new Movement.Post(hold, fen), owed(fen));
    }

    /** Pays where nothing was set aside for the one filing: from what is free. */
    public List<Movement> payFree(long fen) {
        return List.of(new Transfer(own(PAID), FREE, fen), owed(fen));
    }

    /** Of a payment the book made before it kept what is owed. */
    public Movement owed(long fen) {
        return new Transfer(own(RECOVERABLE), RECOURSE, fen);
    }

    /**
     * 追回: the fund's part of what a debtor paid after all has come in.
     *
     * @param writtenOff whether it was owed on a claim that had been written off
     */
    public List<Movement> recover(long fen, boolean writtenOff) {
        return List.of(
                new Transfer(FREE, own(RECOVERED), fen), new Transfer(RECOURSE, writtenOff ? own(WRITTEN_OFF) : own(RECOVERABLE), fen));
    }

    /** 核销: no longer pursued. Nothing is paid and nothing forgiven; it stands apart and stays owed. */
    public Movement writeOff(long fen) {
        return new Transfer(own(WRITTEN_OFF), own(RECOVERABLE), fen);
    }

    /**
     * 退回补偿: a bank gives back what it should not have been paid. The payment falls by it; it is no recovery.
     *
     * @param owedFen how much of it was still owed by the debtor and is the bank's to pursue again; from zero to {@code fen}
     */
    public List<Movement> clawBack(long fen, long owedFen) {
        Movement back = new Transfer(FREE, own(PAID), fen);
        return owedFen > 0 ? List.of(back, new Transfer(RECOURSE, own(RECOVERABLE), owedFen)) : List.of(back);
    }

    private String own(String account) {
        return FundAccounts.of(account, bank);
    }
}
