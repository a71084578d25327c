package huirong.app.compensation.books;

import huirong.app.compensation.fund.ShownEntry;

/**
 * An entry as a bank's account lists it.
 *
 * @param moved in yuan with its sign what it added to the account; a dash if it moved nothing
 * @param balanceFen what stood on the account after it
 * @param heldFen what was held on it after it, for filed loans
 */
record ShownMove(ShownEntry entry, String moved, long balanceFen, long heldFen) {}
