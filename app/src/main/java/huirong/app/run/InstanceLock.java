package huirong.app.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One server per data folder. The operating system drops the lock when the process dies, however it dies. */
final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<InstanceLock> tryTake(DataFolder data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new InstanceLock(channel));
    }

    static InstanceLock take(DataFolder data) throws IOException {
        return tryTake(data).orElseThrow(() -> taken(data));
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Refused taken(DataFolder data) {
        Optional<RunningServer> other = RunningServer.read(data).filter(RunningServer::alive);
        String zh = other.map(it -> "进程 " + it.pid() + "，端口 " + it.port()).orElse("正在启动或停止");
        String en = other.map(it -> "process " + it.pid() + ", port " + it.port()).orElse("starting or stopping");
        return Refused.input(
                "数据目录 " + data.path() + " 已有一个服务在使用（" + zh + "）；请先停止它，或用 --data 另选目录。",
                "The data folder " + data.path() + " is in use by another server (" + en
                        + "); stop it first, or choose another folder with --data.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
