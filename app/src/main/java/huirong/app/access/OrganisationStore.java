package huirong.app.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table access.organisation. */
@Repository
class OrganisationStore {
    private final JdbcClient database;

    OrganisationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Organisation> find(String code) {
        return database.sql("""
                        select code, chinese, english, kind, items, parent, entity
                        from access.organisation
                        where code = :code
                        """)
                .param("code", code)
                .query(OrganisationStore::organisation)
                .optional();
    }

    /** The operator sees all; any other organisation sees itself. */
    List<Organisation> list(Scope scope) {
        return database.sql("""
                        select code, chinese, english, kind, items, parent, entity
                        from access.organisation
                        where :all or code = :own
                        order by kind collate "C", code collate "C"
                        """)
                .param("all", scope.kind() == Organisation.Kind.OPERATOR)
                .param("own", scope.organisation())
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> entities(Organisation.Kind kind) {
        return database.sql("""
                        select code, chinese, english, kind, items, parent, entity
                        from access.organisation
                        where kind = :kind and code = entity
                        order by code collate "C"
                        """)
                .param("kind", kind.name())
                .query(OrganisationStore::organisation)
                .list();
    }

    Set<String> within(String code) {
        return Set.copyOf(database.sql("""
                        with recursive unit as (
                            select code from access.organisation where code = :code
                            union
                            select below.code
                            from access.organisation below
                            join unit on below.parent = unit.code
                        )
                        select code from unit
                        """)
                .param("code", code)
                .query(String.class)
                .list());
    }

    /** False if the code is taken. */
    boolean add(Organisation organisation) {
        return database.sql("""
                        insert into access.organisation (code, chinese, english, kind, items, parent, entity)
                        values (:code, :chinese, :english, :kind, string_to_array(:items, ','), :parent, :entity)
                        on conflict (code) do nothing
                        """)
                        .param("code", organisation.code())
                        .param("chinese", organisation.chinese())
                        .param("english", organisation.english())
                        .param("kind", organisation.kind().name())
                        .param("items", String.join(",", organisation.items()))
                        .param("parent", organisation.parent())
                        .param("entity", organisation.entity())
                        .update()
                == 1;
    }

    void phone(String code, @Nullable String phone) {
        database.sql("update access.organisation set phone = :phone where code = :code")
                .param("phone", phone)
                .param("code", code)
                .update();
    }

    Optional<String> phone(String code) {
        return database.sql("select phone from access.organisation where code = :code and phone is not null")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        Array items = row.getArray("items");
        return new Organisation(
                row.getString("code"),
                row.getString("chinese"),
                row.getString("english"),
                Organisation.Kind.valueOf(row.getString("kind")),
                Set.of((String[]) items.getArray()),
                row.getString("parent"),
                row.getString("entity"));
    }
}
