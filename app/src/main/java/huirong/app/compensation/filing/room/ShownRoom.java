package huirong.app.compensation.filing.room;

/** What is left to file or to be paid, as a page shows it: whose it is, the amount, and how it comes about. */
public record ShownRoom(String label, long fen, String how) {}
