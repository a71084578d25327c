package huirong.app.origination;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lines banks granted. */
@Component
public class Lines {
    private final LineStore store;

    Lines(LineStore store) {
        this.store = store;
    }

    /** By reference, for modules that keep what follows from it; who may see it is theirs to ask. */
    public Optional<Line> find(String ref) {
        return store.find(ref);
    }

    /** What must be met before money flows under a line, in the bank's words; empty if there is no such line or condition. */
    public Optional<String> conditions(String ref) {
        return store.conditions(ref).filter(words -> !words.isEmpty());
    }
}
