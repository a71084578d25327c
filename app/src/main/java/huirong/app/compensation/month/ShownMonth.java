package huirong.app.compensation.month;

import huirong.core.ledger.Account;

/** A line of the 科目余额表 in the words of the page, amounts in fen. */
record ShownMonth(
        String number,
        String name,
        Account.Side side,
        long openingFen,
        long debitsFen,
        long creditsFen,
        long closingFen,
        long heldFen) {}
