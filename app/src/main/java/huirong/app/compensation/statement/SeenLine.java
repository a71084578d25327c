package huirong.app.compensation.statement;

import java.time.LocalDate;

/** The line of the bank's statement that a payment was matched with. */
public record SeenLine(String serial, LocalDate day) {}
