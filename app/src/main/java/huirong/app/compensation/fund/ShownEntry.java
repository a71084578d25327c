package huirong.app.compensation.fund;

/** A line of the book as a page lists it, its accounts and what it rests on in words. */
record ShownEntry(
        long no, String at, String kind, String debit, String credit, long fen, String document, long freeAfterFen, String hash) {}
