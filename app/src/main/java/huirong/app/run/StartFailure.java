package huirong.app.run;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** What a failed start means to the person who asked for it. */
final class StartFailure {
    private StartFailure() {}

    static RuntimeException explained(RuntimeException failure, DataFolder data, ServerSettings settings) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof PortInUseException) {
                return portTaken(settings);
            }
            if (DiskFull.said(cause.getMessage())) {
                return DiskFull.at(data.path());
            }
        }
        return failure;
    }

    static Refused portTaken(ServerSettings settings) {
        return Refused.input(
                "端口 " + settings.port() + " 已被占用；请停止占用它的程序，或用 --port 另选端口。",
                "Port " + settings.port() + " is taken; stop the program that uses it, or choose another with --port.");
    }
}
