package huirong.app.supervision;

import huirong.app.membership.Zone;
import huirong.core.product.Terms;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OfferedStore {
    private final JdbcClient sql;

    OfferedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is offered in a zone now, in the order of publication. */
    List<Offered> of(Zone zone) {
        return sql.sql(
                        """
                        select p.ref, p.bank, p.terms
                        from marketplace.product_pub p
                        where p.zone = :zone and p.state = 'PUBLISHED'
                        order by p.published_on, p.ref
                        """)
                .param("zone", zone.code())
                .query((row, n) -> new Offered(
                        row.getString("ref"), row.getString("bank"), Terms.read(row.getString("terms"))))
                .list();
    }
}
