package huirong.app.compensation.recovery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed about money received, or about its arrival. */
record RecoveryForm(
        @Nullable String on, @Nullable String received, @Nullable String costs, @Nullable String document) {
    static final RecoveryForm EMPTY = new RecoveryForm("", "", "", "");

    @Override
    public String on() {
        return Objects.requireNonNullElse(on, "");
    }

    @Override
    public String received() {
        return Objects.requireNonNullElse(received, "");
    }

    @Override
    public String costs() {
        return Objects.requireNonNullElse(costs, "");
    }

    @Override
    public String document() {
        return Objects.requireNonNullElse(document, "");
    }
}
