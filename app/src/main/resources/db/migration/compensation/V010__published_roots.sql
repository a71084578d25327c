-- Published roots of a book, with both signatures and the public keys they were made with, in hex digits; never changed.
create table root (
    zone text collate "C" not null references ledger (zone),
    entries bigint not null check (entries >= 0),
    line text not null,
    ed25519_key text collate "C" not null,
    ed25519 text collate "C" not null,
    sm2_key text collate "C" not null,
    sm2 text collate "C" not null,
    primary key (zone, entries)
);
create trigger root_only_grows before update or delete or truncate on root
    for each statement execute function refuse_change();
