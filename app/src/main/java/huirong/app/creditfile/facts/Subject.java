package huirong.app.creditfile.facts;

import org.jspecify.annotations.Nullable;

/**
 * A subject as a submission sees it.
 *
 * @param firm the firm it belongs to today as far as is known, or null
 */
record Subject(long id, long home, @Nullable Long firm) {}
