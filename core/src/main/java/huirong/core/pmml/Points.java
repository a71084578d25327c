package huirong.core.pmml;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points in a document. */
final class Points {
    private Points() {}

    /**
     * Points in hundredths.
     *
     * @param hundredths whether the document's are so already
     * @throws IllegalArgumentException if they are finer than hundredths, or no points
     */
    static long read(Element element, String attribute, @Nullable String otherwise, boolean hundredths) {
        String text = otherwise == null ? element.attribute(attribute) : element.attribute(attribute, otherwise);
        try {
            BigDecimal points = new BigDecimal(text.strip());
            if (points.precision() - points.scale() < 12)
                return (hundredths ? points : points.movePointRight(2)).longValueExact();
        } catch (NumberFormatException none) {
            throw element.wrong(attribute + " is no number: " + text);
        } catch (ArithmeticException fine) {
            // said below
        }
        throw element.wrong(attribute + " is finer than hundredths of a point or too great: " + text);
    }
}
