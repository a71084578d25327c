package huirong.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server. It is started by the launcher in {@code run}, which hands it a database and a data folder. */
@Modulithic
@SpringBootApplication
public class Application {}
