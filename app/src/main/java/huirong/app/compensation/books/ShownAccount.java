package huirong.app.compensation.books;

import huirong.app.compensation.ledger.AccountTitles;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;

/**
 * An account as a table lists it, amounts in fen.
 *
 * @param number of its title
 * @param heldFen what is held of it
 * @param balanceFen what it has on its own side, held amounts included
 */
public record ShownAccount(
        String number, String name, Account.Side side, long debitsFen, long creditsFen, long heldFen, long balanceFen) {
    static ShownAccount of(AccountTitles titles, Account account, Balance balance) {
        return new ShownAccount(
                titles.number(account.code()),
                titles.name(account.code()),
                account.side(),
                balance.debitsPosted(),
                balance.creditsPosted(),
                balance.held(account.side()),
                balance.posted(account.side()));
    }
}
