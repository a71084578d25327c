package huirong.app.creditfile.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public register says of a firm (企业信息公示暂行条例): open to everyone who has signed in, proof of nothing.
 *
 * @param firm reference of the firm
 * @param code its unified social credit code; empty if it is registered under another number
 * @param legalForm code of the registration item, or null if not stated, as all that follows
 * @param effective the day from which this is so
 * @param source code of the organisation that stated it
 */
public record Registration(
        String firm,
        String code,
        String name,
        @Nullable String legalForm,
        @Nullable String status,
        @Nullable String industry,
        @Nullable String division,
        @Nullable LocalDate founded,
        LocalDate effective,
        String source) {
    /** True for a 个体工商户, who is represented by its operator (经营者). */
    public boolean individual() {
        return "individual".equals(legalForm);
    }
}
