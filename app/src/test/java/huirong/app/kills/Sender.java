package huirong.app.kills;

import huirong.app.testing.Api;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A client that delivers one file after the other, each with a key, and asks again until it hears that all is done. */
final class Sender implements Callable<Integer> {
    /** A file under way, and the last that was heard of it. */
    record UnderWay(SentFile file, String heard) {}

    private final ServerProcess server;
    private final int number;
    private final int mostRows;
    private final Random random;
    private final Map<String, SentFile> sent;
    private final Map<Integer, UnderWay> underWay;
    private volatile boolean enough;

    /** @param underWay shared by all senders: what each has begun and not heard the end of */
    Sender(
            ServerProcess server,
            int number,
            int mostRows,
            long seed,
            Map<String, SentFile> sent,
            ConcurrentHashMap<Integer, UnderWay> underWay) {
        this.server = server;
        this.number = number;
        this.mostRows = mostRows;
        random = new Random(seed + number);
        this.sent = sent;
        this.underWay = underWay;
    }

    void enough() {
        enough = true;
    }

    /** How many deliveries it heard the end of. */
    @Override
    public Integer call() {
        int ended = 0;
        while (!enough) {
            SentFile file = SentFile.madeUp("sender-" + number + "-" + ended, mostRows, random);
            sent.put(file.key(), file);
            String ref = null;
            for (String heard = "nothing"; !heard.equals("published"); ) {
                underWay.put(number, new UnderWay(file, heard));
                Api.Answer answer = ask(file, ref);
                if (answer == null) {
                    heard = ref == null ? "nothing" : "stored";
                    // Half of those who lose the connection don't remember whether they were answered.
                    if (random.nextBoolean()) ref = null;
                    LockSupport.parkNanos(50_000_000);
                    continue;
                }
                ref = answer.body().get("ref").asString();
                heard = answer.body().get("state").asString();
                if (heard.equals("refused")) throw new AssertionError("refused: " + answer.body());
                if (!heard.equals("published")) LockSupport.parkNanos(10_000_000);
            }
            underWay.remove(number);
            ended++;
        }
        return ended;
    }

    /** Null while the server is away; whoever was given a reference must never be told that it is unknown. */
    private Api.@Nullable Answer ask(SentFile file, @Nullable String ref) {
        try {
            Optional<Api> api = server.as(Zone.SENDER);
            if (api.isEmpty()) return null;
            Api.Answer answer = ref == null
                    ? api.get().deliver(file.key(), file.manifest(), file.bytes(), Api.sha256(file.bytes()))
                    : api.get().get("/api/deliveries/" + ref);
            if (answer.status() >= 500) return null;
            if (!List.of(200, 202).contains(answer.status()))
                throw new AssertionError(answer.status() + " for " + file.key() + ": " + answer.body());
            return answer;
        } catch (UncheckedIOException | JacksonException away) {
            return null;
        }
    }
}
