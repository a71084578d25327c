package huirong.bench.fund;

import huirong.bench.Time;
import huirong.core.ledger.Verification;
import huirong.core.ledger.Verification.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to prove a book from its export, in a process of its own that may not grow. */
public final class Proof {
    private static final String HEAP = "-Xmx192m";

    private Proof() {}

    /** @param most entries of the largest book; the others have a tenth and a hundredth of it */
    public static void print(long most) throws IOException, InterruptedException {
        Path file = Files.createTempFile("huirong-bench", ".book");
        try {
            for (long entries = most / 100; entries <= most; entries *= 10) {
                WrittenBook.write(file, entries);
                apart(file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void apart(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), HEAP));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Proof.class.getName(), file.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IllegalStateException("no proof of " + file);
    }

    /** @param file an export */
    public static void main(String[] file) throws Exception {
        long[] entries = {0};
        Time time = Time.of(() -> {
            try (InputStream in = Files.newInputStream(Path.of(file[0]))) {
                if (!(Verification.of(in, List.of()) instanceof Sound sound)) throw new IllegalStateException("not sound");
                entries[0] = sound.entries();
            }
        });
        System.out.printf(
                "  %,11d entries, %,6d MB: %7.2f s by the clock, %7.2f s of processor time, heap at most %s%n",
                entries[0], Files.size(Path.of(file[0])) >> 20, time.clock(), time.processor(), HEAP.substring(4));
    }
}
