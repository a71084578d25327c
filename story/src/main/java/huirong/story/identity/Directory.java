package huirong.story.identity;

import java.util.List;
import java.util.Optional;

/** The invented persons that the provider knows. */
public interface Directory {
    Optional<Identity> of(String subject);

    /** At most 20 whose name, firm or firm's code contains the text; for an empty text those whom the story is about. */
    List<Identity> found(String text);
}
