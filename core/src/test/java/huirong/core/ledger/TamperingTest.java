package huirong.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Fault;
import huirong.core.ledger.Verification.Result;
import huirong.core.ledger.Verification.Sound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody can touch an export, down to a byte, without the verifier saying so. */
class TamperingTest {
    private static final int FEW = 6;
    private static final int MOVED = 25;
    private static final int HUNDRED = 100;
    private static final int TEN_THOUSAND = 10_000;
    private static final int RANDOM = 20_000;

    @Test
    void everyByteChangedTakenOutPutInOrSwappedIsFound() throws IOException {
        everyByte(export(FEW, 1));
    }

    @Test
    @Tag("long")
    void everyByteOfAHundredEntries() throws IOException {
        everyByte(export(HUNDRED, 1));
    }

    @Test
    @Tag("long")
    void twentyThousandAtRandomInTenThousandEntries() throws IOException {
        byte[] export = bytes(export(TEN_THOUSAND, 2));
        assertThat(result(export)).isInstanceOf(Sound.class);
        SplittableRandom chance = new SplittableRandom(3);
        for (int i = 0; i < RANDOM; i++) touched(export, chance.nextInt(export.length), chance.nextInt(4), chance);
    }

    @Test
    void aLineTakenOutDoubledOrMovedIsFound() throws IOException {
        List<String> export = export(MOVED, 4);
        for (int line = 0; line < export.size(); line++) {
            List<String> without = new ArrayList<>(export);
            String one = without.remove(line);
            broken(bytes(without));
            for (int to = 0; to < export.size(); to++) {
                List<String> moved = new ArrayList<>(without);
                moved.add(to, one);
                if (to != line) broken(bytes(moved));
            }
            List<String> doubled = new ArrayList<>(export);
            doubled.add(line, one);
            broken(bytes(doubled));
        }
    }

    @Test
    void aTailCutOffAndClosedAgainIsFoundByThePublishedRoot() throws IOException {
        List<String> export = export(HUNDRED, 5);
        List<Root> roots = List.of(root(export, 40), root(export, HUNDRED));
        assertThat(result(bytes(export), roots)).isInstanceOf(Sound.class);
        for (int left = 1; left <= HUNDRED; left++) {
            List<String> cut = closed(export.subList(0, left));
            assertThat(result(bytes(cut))).as("nothing in the file says so").isInstanceOf(Sound.class);
            assertThat(result(bytes(cut), roots)).isEqualTo(new Broken(left, Fault.CUT));
        }
    }

    @Test
    void aChainWrittenAnewIsFoundBehindTheLastRootThatAgrees() throws IOException {
        List<String> export = export(HUNDRED, 6);
        List<Root> roots = List.of(root(export, 40), root(export, 80));
        List<String> other = new ArrayList<>(export.subList(0, 51));
        Book book = new Book(Slips.CHART);
        Slips slips = new Slips(6);
        List<String> written = new ArrayList<>(List.of(export.getFirst()));
        while (written.size() < export.size() - 1) {
            Slip slip = slips.next();
            Slip said = written.size() < 51
                    ? slip
                    : new Slip(slip.ref(), slip.movement(), "another paper", slip.by(), slip.at());
            if (book.enter(said) instanceof Booked(Entry entry)) written.add(Verification.exported(entry.line()));
        }
        assertThat(written.subList(0, 51)).isEqualTo(other);
        List<String> anew = closed(written);
        assertThat(result(bytes(anew))).isInstanceOf(Sound.class);
        assertThat(result(bytes(anew), roots)).isEqualTo(new Broken(41, Fault.ROOT));
    }

    @Test
    void aRootOfAnotherBookIsRefused() throws IOException {
        List<String> export = export(FEW, 7);
        Root root = root(export, FEW);
        Root other = new Root("fund elsewhere", root.entries(), root.head(), root.root(), root.at());
        assertThat(result(bytes(export), List.of(other))).isEqualTo(new Broken(0, Fault.ROOT));
    }

    private static void everyByte(List<String> lines) throws IOException {
        byte[] export = bytes(lines);
        assertThat(result(export)).isInstanceOf(Sound.class);
        SplittableRandom chance = new SplittableRandom(8);
        for (int at = 0; at < export.length; at++) for (int how = 0; how < 4; how++) touched(export, at, how, chance);
    }

    /** Changes, takes out, puts in before, or swaps with the next. */
    private static void touched(byte[] export, int at, int how, SplittableRandom chance) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(export.length + 1);
        out.write(export, 0, at);
        byte other = (byte) (export[at] ^ chance.nextInt(1, 256));
        int rest = at + 1;
        switch (how) {
            case 0 -> out.write(other);
            case 1 -> {}
            case 2 -> {
                out.write(other);
                rest = at;
            }
            default -> {
                if (at + 1 == export.length || export[at] == export[at + 1]) return;
                out.write(export[at + 1]);
                out.write(export[at]);
                rest = at + 2;
            }
        }
        out.write(export, rest, export.length - rest);
        broken(out.toByteArray());
    }

    private static void broken(byte[] export) throws IOException {
        assertThat(result(export)).isInstanceOf(Broken.class);
    }

    private static Result result(byte[] export) throws IOException {
        return result(export, List.of());
    }

    private static Result result(byte[] export, List<Root> roots) throws IOException {
        return Verification.of(new ByteArrayInputStream(export), roots);
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> export(int entries, int seed) {
        List<String> lines = new ArrayList<>(List.of(Verification.exported(Slips.CHART.line())));
        Book book = new Book(Slips.CHART);
        Slips slips = new Slips(seed);
        while (lines.size() <= entries)
            if (book.enter(slips.next()) instanceof Booked(Entry entry)) lines.add(Verification.exported(entry.line()));
        return closed(lines);
    }

    private static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>(lines);
        Books.Head head = new Books.Head(lines.size() - 1, lines.getLast().substring(0, 64));
        closed.add(Verification.exported(Verification.closing(head)));
        return closed;
    }

    private static Root root(List<String> export, int entries) {
        MerkleTree tree = new MerkleTree();
        for (String line : export.subList(0, entries + 1)) tree.add(HexFormat.of().parseHex(line.substring(0, 64)));
        return new Root(
                Slips.CHART.book(), entries, export.get(entries).substring(0, 64), tree.root(), Slips.START);
    }
}
