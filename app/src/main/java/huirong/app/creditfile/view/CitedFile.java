package huirong.app.creditfile.view;

/**
 * A file that something was computed from.
 *
 * @param about reference of what was computed
 * @param firm reference of the firm
 * @param citation what was open to the reader then, as {@link ReadableFile#citation()} said it in canonical JSON
 */
public record CitedFile(String about, String firm, String citation) {}
