package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What {@code server.json} says of the server that uses a data folder. */
record RunningServer(long pid, String address, int port, String started) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static RunningServer here(String address, int port, Instant started) {
        return new RunningServer(ProcessHandle.current().pid(), address, port, started.toString());
    }

    static Optional<RunningServer> read(DataFolder data) {
        try {
            return Optional.of(JSON.readValue(Files.readString(data.serverFile()), RunningServer.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(DataFolder data) throws IOException {
        Path written = data.path().resolve("server.json.new");
        Files.writeString(written, JSON.writeValueAsString(this) + "\n");
        Files.move(written, data.serverFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where a caller on this machine reaches it: a server that listens everywhere listens on loopback as well. */
    String home() {
        return home(address, port);
    }

    static String home(String address, int port) {
        String host =
                switch (address) {
                    case "0.0.0.0", "::" -> "127.0.0.1";
                    default -> address.contains(":") ? "[" + address + "]" : address;
                };
        return "http://" + host + ":" + port;
    }

    boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
