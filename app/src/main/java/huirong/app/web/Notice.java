package huirong.app.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to be said on top of every page, for example about maintenance. Whoever runs the platform may give a bean. */
@FunctionalInterface
public interface Notice {
    /** The sentence in the page's language, Chinese or English; null to say nothing now. */
    @Nullable String text(Locale language);
}
