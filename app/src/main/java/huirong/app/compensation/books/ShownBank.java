package huirong.app.compensation.books;

import huirong.core.fund.book.BankFigures;

/**
 * A bank and what stands on its accounts.
 *
 * @param code empty for what was filed before banks had accounts of their own
 */
record ShownBank(String code, String name, BankFigures figures) {}
