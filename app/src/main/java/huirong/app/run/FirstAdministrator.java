package huirong.app.run;

import huirong.app.access.Accounts;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Asks the access module for the one-time link of the first administrator. */
final class FirstAdministrator {
    private FirstAdministrator() {}

    static Optional<String> link(ApplicationContext context) {
        return context.getBean(Accounts.class).firstAdministratorLink();
    }
}
