package huirong.core.bucket;

import huirong.core.column.FileColumns;

/**
 * A firm's facts as features read them.
 *
 * @param firm reference of the firm
 * @param file hash of the file version that they are part of
 * @param facts of a reader these are filled again by its next line
 */
public record FirmColumns(String firm, String file, FileColumns facts) {
    public static FirmColumns of(FirmFacts firm) {
        return new FirmColumns(firm.firm(), firm.file(), FileColumns.of(firm.facts()));
    }
}
