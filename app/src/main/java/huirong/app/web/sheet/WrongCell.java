package huirong.app.web.sheet;

/**
 * What is wrong in a table that somebody sent.
 *
 * @param line of the file, the heading being the first
 * @param column its heading or its name; empty if the whole row is wrong
 * @param code of the sentence that says how, {@code problem.<code>}
 */
public record WrongCell(long line, String column, String code) {}
