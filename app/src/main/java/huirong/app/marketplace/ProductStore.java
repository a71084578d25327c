package huirong.app.marketplace;

import huirong.app.access.Actor;
import huirong.core.product.ProductEvent;
import huirong.core.product.ProductState;
import huirong.core.product.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables of schema marketplace. What is not published is asked for by the bank it belongs to. */
@Repository
class ProductStore {
    private static final String PRODUCT =
            """
            select p.ref, p.zone, p.bank, p.unit, v.version, v.state, v.terms, v.published_on
            from marketplace.product p
            join marketplace.product_version v on v.product = p.ref
            """;

    private final JdbcClient sql;

    ProductStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Product> published(String zone) {
        return sql.sql(PRODUCT + " where p.zone = :zone and v.state = 'PUBLISHED' order by v.published_on, p.ref")
                .param("zone", zone)
                .query(ProductStore::product)
                .list();
    }

    /** What was published at some time: the version offered now, or else the last that was. */
    Optional<Product> shown(String ref) {
        return sql.sql(PRODUCT + " where p.ref = :ref and v.published_on is not null order by v.version desc limit 1")
                .param("ref", ref)
                .query(ProductStore::product)
                .optional();
    }

    /** A version that was published at some time. */
    Optional<Product> published(String ref, int version) {
        return sql.sql(PRODUCT + " where p.ref = :ref and v.version = :version and v.published_on is not null")
                .param("ref", ref)
                .param("version", version)
                .query(ProductStore::product)
                .optional();
    }

    /** All versions of a bank's products, the newest of each product first. */
    List<Product> ofBank(String bank) {
        return sql.sql(PRODUCT + " where p.bank = :bank order by p.created_at, p.ref, v.version desc")
                .param("bank", bank)
                .query(ProductStore::product)
                .list();
    }

    /** All versions of one of the bank's products, newest first. */
    List<Product> versions(String bank, String ref) {
        return sql.sql(PRODUCT + " where p.ref = :ref and p.bank = :bank order by v.version desc")
                .param("ref", ref)
                .param("bank", bank)
                .query(ProductStore::product)
                .list();
    }

    /** Locks the product until the transaction ends, so that two acts on it come one after the other. */
    boolean lock(String bank, String ref) {
        return sql.sql("select ref from marketplace.product where ref = :ref and bank = :bank for update")
                .param("ref", ref)
                .param("bank", bank)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** True if this account wrote the version or handed it on. */
    boolean workedOn(Product product, String account) {
        return sql.sql(
                        """
                        select exists (select 1 from marketplace.product_version
                                       where product = :ref and version = :version and drafted_by = :account)
                            or exists (select 1 from marketplace.product_step
                                       where product = :ref and version = :version and account = :account
                                         and event = 'PROPOSE')
                        """)
                .param("ref", product.ref())
                .param("version", product.version())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void add(Product product, Instant now) {
        sql.sql(
                        """
                        insert into marketplace.product (ref, zone, bank, unit, created_at)
                        values (:ref, :zone, :bank, :unit, :now)
                        """)
                .param("ref", product.ref())
                .param("zone", product.zone())
                .param("bank", product.bank())
                .param("unit", product.unit())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addVersion(Product product, String account, Instant now) {
        sql.sql(
                        """
                        insert into marketplace.product_version (product, version, state, terms, chinese, english, min_fen,
                                                                 max_fen, spread_basis_points, drafted_by, changed_at)
                        values (:ref, :version, :state, :terms, :chinese, :english, :min, :max, :spread, :account, :now)
                        """)
                .param("ref", product.ref())
                .param("version", product.version())
                .param("state", product.state().name())
                .param("terms", product.canonical())
                .param("chinese", product.chinese())
                .param("english", product.english())
                .param("min", product.minFen())
                .param("max", product.maxFen())
                .param("spread", product.spreadBasisPoints())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rewrite(Product draft, String account, Instant now) {
        sql.sql(
                        """
                        update marketplace.product_version
                        set terms = :terms, chinese = :chinese, english = :english, min_fen = :min, max_fen = :max,
                            spread_basis_points = :spread, drafted_by = :account, changed_at = :now
                        where product = :ref and version = :version and state = 'DRAFT'
                        """)
                .param("ref", draft.ref())
                .param("version", draft.version())
                .param("terms", draft.canonical())
                .param("chinese", draft.chinese())
                .param("english", draft.english())
                .param("min", draft.minFen())
                .param("max", draft.maxFen())
                .param("spread", draft.spreadBasisPoints())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param publishedOn from now on known as the day of publication; null keeps what is there */
    void move(
            Product from,
            ProductEvent event,
            ProductState to,
            Actor by,
            String words,
            @Nullable LocalDate publishedOn,
            Instant now) {
        int moved = sql.sql(
                        """
                        update marketplace.product_version
                        set state = :to, changed_at = :now, published_on = coalesce(cast(:on as date), published_on)
                        where product = :ref and version = :version and state = :from
                        """)
                .param("ref", from.ref())
                .param("version", from.version())
                .param("from", from.state().name())
                .param("to", to.name())
                .param("on", publishedOn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (moved != 1) throw new IllegalStateException("product " + from.ref() + " moved under its lock");
        step(from, event, to, by, words, now);
    }

    private void step(Product product, ProductEvent event, ProductState to, Actor by, String words, Instant now) {
        sql.sql(
                        """
                        insert into marketplace.product_step (product, version, no, event, state, at, account, person,
                                                              organisation, words)
                        select :ref, :version, 1 + count(*), :event, :state, :now, :account, :person, :organisation, :words
                        from marketplace.product_step where product = :ref and version = :version
                        """)
                .param("ref", product.ref())
                .param("version", product.version())
                .param("event", event.name())
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().code())
                .param("words", words)
                .update();
    }

    List<ProductStep> steps(String bank, String ref) {
        return sql.sql(
                        """
                        select s.version, s.event, s.at, s.person, s.organisation, s.words
                        from marketplace.product_step s
                        join marketplace.product p on p.ref = s.product
                        where s.product = :ref and p.bank = :bank
                        order by s.version desc, s.no desc
                        """)
                .param("ref", ref)
                .param("bank", bank)
                .query((row, number) -> new ProductStep(
                        row.getInt("version"),
                        ProductEvent.valueOf(row.getString("event")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        row.getString("organisation"),
                        row.getString("words")))
                .list();
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("bank"),
                row.getString("unit"),
                row.getInt("version"),
                ProductState.valueOf(row.getString("state")),
                Terms.read(row.getString("terms")),
                row.getObject("published_on", LocalDate.class));
    }
}
