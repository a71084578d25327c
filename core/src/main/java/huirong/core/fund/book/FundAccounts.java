package huirong.core.fund.book;

import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Account;
import huirong.core.ledger.Chart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts of a fund's book. It begins with three; the others are opened when something first moves on them. Where a fund has
 * several contributors, each has its own {@link #BUDGET}, {@link #AWAITED} and {@link #TRANSIT}. Each partner bank has its own
 * {@link #PAID}, on which its holds stand, too, {@link #RECOVERED}, {@link #RECOVERABLE} and {@link #WRITTEN_OFF}; those of no bank
 * have what was filed before banks had accounts.
 */
public final class FundAccounts {
    /** 预算安排: what the budget gives the fund. */
    public static final String BUDGET = "budget";
    /** 待拨付: what of it the treasury has not appropriated. */
    public static final String AWAITED = "awaited";
    /** 在途: appropriated and not arrived. */
    public static final String TRANSIT = "transit";
    /** 库存资金: what is in the fund's account; held amounts are still in it. */
    public static final String FREE = "free";
    /** 补偿支出: what was paid to banks. */
    public static final String PAID = "paid";
    /** 利息收入. */
    public static final String INTEREST = "interest";
    /** 收回财政: what went back to the treasury. */
    public static final String RETURNED = "returned";
    /** 追回: what came back of paid claims. */
    public static final String RECOVERED = "recovered";
    /** 应收追偿: what is still owed for paid claims. */
    public static final String RECOVERABLE = "recoverable";
    /** 核销: what is owed and no longer pursued; it stays owed. */
    public static final String WRITTEN_OFF = "written-off";
    /** 追偿权益: the other side of what is owed. */
    public static final String RECOURSE = "recourse";

    private static final List<Account> FIRST = List.of(
            new Account(BUDGET, Side.CREDIT, false),
            new Account(AWAITED, Side.DEBIT, true),
            new Account(FREE, Side.DEBIT, true));

    private static final Map<String, Account> LATER = Map.of(
            INTEREST, new Account(INTEREST, Side.CREDIT, true),
            RETURNED, new Account(RETURNED, Side.DEBIT, true),
            RECOURSE, new Account(RECOURSE, Side.CREDIT, true));

    /** Of which each partner bank has its own. */
    public static final List<String> OF_BANKS = List.of(PAID, RECOVERED, RECOVERABLE, WRITTEN_OFF);

    private FundAccounts() {}

    /** The head line of a zone's book. */
    public static Chart chart(String zone) {
        return new Chart("fund " + zone, FIRST);
    }

    /**
     * An account of one contributor or one partner bank.
     *
     * @param party code of the bank or kind of the contributor; empty where the fund does not tell them apart
     */
    public static String of(String account, String party) {
        return party.isEmpty() ? account : account + "." + party;
    }

    /** What an account is called on pages: its code without the party. */
    public static String name(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** Whose account it is; empty if it is nobody's in particular. */
    public static String party(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? "" : code.substring(dot + 1);
    }

    /** How an account is opened that something moves on for the first time; empty for one a fund's book never has. */
    public static Optional<Account> opened(String code) {
        if (LATER.containsKey(code)) return Optional.of(LATER.get(code));
        return switch (name(code)) {
            case BUDGET -> Optional.of(new Account(code, Side.CREDIT, false));
            case AWAITED, TRANSIT, PAID, RECOVERABLE, WRITTEN_OFF -> Optional.of(new Account(code, Side.DEBIT, true));
            case RECOVERED -> Optional.of(new Account(code, Side.CREDIT, true));
            default -> Optional.empty();
        };
    }
}
