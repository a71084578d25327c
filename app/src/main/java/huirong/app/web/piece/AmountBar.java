package huirong.app.web.piece;

import java.util.ArrayList;
import java.util.List;

/** An amount and its parts as one bar: of a fund, what is paid, held and free. */
public record AmountBar(List<Part> parts) {
    /**
     * @param look {@code paid}, {@code held} or {@code free}
     * @param name in the page's language
     * @param fen not below zero
     */
    public record Part(String look, String name, long fen) {}

    /** One stretch of the bar; {@code from} and {@code width} are thousandths of its length. */
    public record Stretch(String look, long from, long width) {}

    public AmountBar {
        parts = List.copyOf(parts);
    }

    public long wholeFen() {
        return parts.stream().mapToLong(Part::fen).sum();
    }

    /** The stretches that are not empty; rounding leaves no gap. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        long whole = Math.max(1, wholeFen() / 1000);
        long seen = 0;
        for (Part part : parts) {
            long from = Math.min(1000, seen / whole);
            seen += part.fen();
            if (part.fen() > 0) stretches.add(new Stretch(part.look(), from, Math.min(1000, seen / whole) - from));
        }
        return stretches;
    }
}
