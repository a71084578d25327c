package huirong.app.run.card.report;

import java.util.List;
import java.util.Locale;

/** A page as it grows; whatever is put in as text is escaped. */
final class Page {
    private final StringBuilder out = new StringBuilder(1 << 16);

    Page raw(String html) {
        out.append(html);
        return this;
    }

    /** A heading in both languages. */
    Page heading(int level, String chinese, String english) {
        return raw("<h" + level + ">").both(chinese, english).raw("</h" + level + ">\n");
    }

    Page paragraph(String chinese, String english) {
        return raw("<p>").both(chinese, english).raw("</p>\n");
    }

    /** Chinese first, English beside it and quieter. */
    Page both(String chinese, String english) {
        return raw("<span>" + escape(chinese) + "</span> <span lang=\"en\">" + escape(english) + "</span>");
    }

    /**
     * A table; the first column is its rows' names.
     *
     * @param caption Chinese and English
     * @param header likewise, pair by pair
     */
    Page table(String caption, List<String[]> header, List<List<String>> rows) {
        raw("<div class=\"wide\"><table><caption>" + escape(caption) + "</caption><thead><tr>");
        for (String[] words : header) raw("<th scope=\"col\">").both(words[0], words[1]).raw("</th>");
        raw("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            raw("<tr><th scope=\"row\">" + escape(row.getFirst()) + "</th>");
            for (String cell : row.subList(1, row.size())) raw("<td>" + escape(cell) + "</td>");
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    Page folded(String chinese, String english, Runnable inside) {
        raw("<details><summary>").both(chinese, english).raw("</summary>\n");
        inside.run();
        return raw("</details>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replaceFirst("^-(0\\.?0*)$", "$1");
    }

    static String points(long hundredths) {
        return number(hundredths / 100.0, 2);
    }

    static String points(long hundredths, boolean signed) {
        return (signed && hundredths > 0 ? "+" : "") + points(hundredths);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
