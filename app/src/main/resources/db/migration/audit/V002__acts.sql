-- Commands by the key their sender made: a repeat gets the first answer, another content under the same key is refused.
create table audit.act (
    key text collate "C" primary key,
    digest bytea not null,
    answer text
);
