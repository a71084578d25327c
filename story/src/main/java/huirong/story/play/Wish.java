package huirong.story.play;

import huirong.story.district.Firm;
import java.util.List;

/**
 * A firm's request and what becomes of it.
 *
 * @param wan what it asks for, of 10,000 yuan
 * @param asked the banks, in order
 */
record Wish(Firm firm, long wan, int months, String repayment, String purpose, List<Asked> asked) {
    /** @param bank code of the legal entity */
    record Asked(String bank, Outcome outcome) {}

    /** A line of the list: rank | wan | months | repayment | purpose | bank:outcome[:detail] ... */
    static Wish of(String line, List<Firm> ranked) {
        String[] cells = line.split("\\|");
        List<Asked> asked = List.of(cells[5].split(" ")).stream()
                .map(text -> (text + ":").split(":", 3))
                .map(parts -> new Asked(parts[0], Outcome.of(parts[1], parts[2].replace(":", ""))))
                .toList();
        return new Wish(
                ranked.get(Integer.parseInt(cells[0])),
                Long.parseLong(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                asked);
    }

    /** Filed only in November, and still open at the story's end. */
    boolean later() {
        return asked.getFirst().outcome() instanceof Outcome.Open;
    }

    List<String> banks() {
        return asked.stream().map(Asked::bank).toList();
    }
}
