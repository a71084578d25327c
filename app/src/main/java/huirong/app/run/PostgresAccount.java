package huirong.app.run;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operating system's account that PostgreSQL runs under.
 *
 * <p>PostgreSQL refuses to run as root, so root hands it to {@code postgres} or {@code nobody}, without any capability.
 * Wherever the tool exists, PostgreSQL is told to shut down when the thread that started it ends, and it gets a session
 * of its own so that Ctrl-C reaches the server first and not both at once.
 */
final class PostgresAccount {
    private final int uid;
    private final int gid;
    private final List<String> drop;

    private PostgresAccount(int uid, int gid, List<String> drop) {
        this.uid = uid;
        this.gid = gid;
        this.drop = drop;
    }

    /** The cluster's owner if there is one already, else the caller, or for root {@code postgres} or {@code nobody}. */
    static PostgresAccount choose(Path cluster) throws IOException {
        UnixSystem caller = new UnixSystem();
        Optional<String> setpriv = Commands.find("setpriv");
        String knows = setpriv.map(it -> help(it)).orElse("");
        List<String> drop = new ArrayList<>();
        if (caller.getUid() != 0) {
            if (knows.contains("--pdeathsig")) {
                drop.addAll(List.of(setpriv.orElseThrow(), "--no-new-privs", "--pdeathsig", "INT"));
            }
            return new PostgresAccount((int) caller.getUid(), (int) caller.getGid(), drop);
        }
        if (!knows.contains("--reuid")) {
            throw Refused.fault(
                    "PostgreSQL 不能以 root 运行，而本机没有 setpriv；请安装 util-linux，或改用普通用户启动。",
                    "PostgreSQL does not run as root and this machine has no setpriv;"
                            + " install util-linux, or start as an ordinary user.");
        }
        int[] ids = owner(cluster).orElseGet(PostgresAccount::known);
        drop.addAll(List.of(setpriv.orElseThrow(), "--reuid=" + ids[0], "--regid=" + ids[1], "--clear-groups"));
        drop.add("--no-new-privs");
        if (knows.contains("--pdeathsig")) {
            drop.addAll(List.of("--pdeathsig", "INT"));
        }
        return new PostgresAccount(ids[0], ids[1], drop);
    }

    private static String help(String setpriv) {
        return Commands.run(Path.of("/"), List.of(setpriv, "--help")).output();
    }

    private static Optional<int[]> owner(Path cluster) throws IOException {
        if (!Files.exists(cluster)) {
            return Optional.empty();
        }
        int uid = (int) Files.getAttribute(cluster, "unix:uid");
        int gid = (int) Files.getAttribute(cluster, "unix:gid");
        return uid == 0 ? Optional.empty() : Optional.of(new int[] {uid, gid});
    }

    private static int[] known() {
        return Stream.of("postgres", "nobody")
                .map(name -> Commands.run(
                        Path.of("/"), List.of("/bin/sh", "-c", "id -u " + name + " && id -g " + name)))
                .filter(Commands.Answer::done)
                .map(answer -> answer.output().strip().lines().mapToInt(Integer::parseInt).toArray())
                .findFirst()
                .orElseThrow(() -> Refused.fault(
                        "本机没有 postgres 或 nobody 账户，PostgreSQL 无法以 root 之外的身份运行；请改用普通用户启动。",
                        "This machine has no account postgres or nobody to run PostgreSQL; start as an ordinary user."));
    }

    /** The command as this account would run it. */
    List<String> as(List<String> command) {
        return Stream.concat(drop.stream(), command.stream()).toList();
    }

    /** The same in a session of its own, away from the terminal's signals. */
    List<String> apart(List<String> command) {
        return Stream.concat(Commands.find("setsid").stream(), as(command).stream()).toList();
    }

    void own(Path path) throws IOException {
        if (new UnixSystem().getUid() == 0) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    /** Whether this account may enter a folder, all the folders above it included. */
    boolean enters(Path folder) {
        return Commands.run(Path.of("/"), as(List.of("/bin/sh", "-c", "cd \"$1\"", "sh", folder.toString())))
                .done();
    }
}
