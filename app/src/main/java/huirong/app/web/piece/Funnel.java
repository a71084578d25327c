package huirong.app.web.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of those who could came how far. Each stage is a part of the one before. */
public record Funnel(List<Stage> stages) {
    /**
     * @param name of the stage
     * @param firms how many are in it
     * @param beside cases and amounts in words; null if there are none
     * @param href the list behind the number; null if the reader may not have it
     */
    public record Stage(String name, long firms, @Nullable String beside, @Nullable String href) {}

    public Funnel {
        stages = List.copyOf(stages);
    }

    /** The length of a stage's bar in thousandths of the longest; what is not nothing is seen. */
    public long length(Stage stage) {
        long most = Math.max(1, stages.stream().mapToLong(Stage::firms).max().orElse(1));
        return stage.firms() == 0 ? 0 : Math.max(4, stage.firms() * 1000 / most);
    }
}
