package huirong.app.creditfile.facts;

import huirong.core.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One row that its reader understood.
 *
 * @param line where it stands in its document, from 1
 * @param scheme identifier scheme of the subject: uscc, regno, orgcode or case
 * @param identifier the subject's identifier in that scheme
 * @param fact what the row states
 * @param warning code of something to look at, or null; it comes back with the row's fate
 */
public record SubmittedRow(long line, String scheme, String identifier, Fact fact, @Nullable String warning) {}
