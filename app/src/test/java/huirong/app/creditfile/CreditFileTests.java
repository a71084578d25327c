package huirong.app.creditfile;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Power;
import huirong.app.access.Role;
import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What tests of the credit file share: sources, readers, and names that no other test uses. */
abstract class CreditFileTests extends Platform {
    private static final AtomicLong NAMES = new AtomicLong();

    @Autowired
    FactSubmissions door;

    @Autowired
    CreditFiles files;

    @Autowired
    PlatformTransactionManager transactions;

    static String fresh(String word) {
        return word + "-" + NAMES.incrementAndGet();
    }

    Source source(String name) {
        return new Source(door, transactions, name);
    }

    static Actor actor(Kind kind, String organisation) {
        return actor(kind, organisation, null);
    }

    static Actor owner(String firm) {
        return actor(Kind.FIRM, "firms", firm);
    }

    private static Actor actor(Kind kind, String organisation, @Nullable String firm) {
        return new Actor(
                "account-" + organisation,
                "某人",
                new Organisation(organisation, organisation, organisation, kind, Set.of()),
                Role.MEMBER,
                firm,
                firm == null ? null : Power.REPRESENTATIVE);
    }

    /** Reference of the firm that a registration opened for a subject. */
    String firmOf(String subject) {
        return database.queryForObject(
                """
                select f.ref from creditfile.firm f join creditfile.subject s on s.id = f.home
                where s.scheme = 'case' and s.identifier = ?
                """,
                String.class,
                subject);
    }

    ReadableFile open(Actor actor, String firm) {
        return files.open(actor, firm, new Moment(TestClock.TODAY, files.now().seq()), "test");
    }
}
