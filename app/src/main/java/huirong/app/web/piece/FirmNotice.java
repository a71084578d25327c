package huirong.app.web.piece;

import java.time.LocalDate;

/**
 * Something that a firm must not have to look for, in the page's language: it stands on the firm's home.
 *
 * @param pressing whether the firm has to act on it: it then comes before whatever else could be done next
 * @param on the day it is about
 * @param title what happened
 * @param words what it means, and what to do
 * @param href where it is read in full
 * @param action the word on the link
 */
public record FirmNotice(boolean pressing, LocalDate on, String title, String words, String href, String action) {}
