package huirong.app.compensation.fund;

/** An account of the book as a page lists it, amounts in fen. */
record ShownBalance(String account, long debitsFen, long creditsFen, long heldFen, long leftFen) {}
