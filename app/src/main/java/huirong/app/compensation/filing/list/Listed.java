package huirong.app.compensation.filing.list;

import huirong.app.compensation.filing.Declared;

/**
 * A row of a list.
 *
 * @param line of the file, the heading being the first
 * @param iou number of the bank’s 借据
 * @param declared what the bank says of the loan
 */
public record Listed(long line, String iou, Declared declared) {}
