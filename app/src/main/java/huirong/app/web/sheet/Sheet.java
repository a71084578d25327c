package huirong.app.web.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row, the headings first, without ever being held as a whole. */
public interface Sheet {
    /**
     * @param cells texts, dates, whole numbers or decimals; null for an empty cell
     * @throws IOException if whoever fetches it has gone
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** An amount as a cell. */
    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /** Whoever fills a sheet. */
    @FunctionalInterface
    interface Rows {
        void into(Sheet sheet) throws IOException;
    }
}
