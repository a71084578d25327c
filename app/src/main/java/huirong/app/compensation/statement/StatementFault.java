package huirong.app.compensation.statement;

import java.util.List;

/**
 * What is wrong with an uploaded statement, and where.
 *
 * @param row line of the file; 0 where it is the file as a whole
 * @param found what else the sentence names: what stands there, what should
 */
record StatementFault(StatementRefusal reason, long row, List<String> found) {
    static StatementFault of(StatementRefusal reason, long row, String... found) {
        return new StatementFault(reason, row, List.of(found));
    }
}
