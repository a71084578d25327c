package huirong.app.audit;

import huirong.app.access.AccessActed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what access did or refused. */
@Component
class AccessListener {
    private final Audit audit;

    AccessListener(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AccessActed event) {
        audit.record(new NewEntry(
                event.account(), event.organisation(), event.act(), event.about(), event.basis(), event.allowed()));
    }
}
