-- The lists of firms that a zone's credit office keeps. An entry hangs on the social credit code, for a firm need not be a member of the
-- zone nor known to the platform. It is never changed but for its end, which is set once; until_on is the first day off the list.
create table membership.listing (
    ref text collate "C" primary key,
    number bigint generated always as identity unique,
    zone text collate "C" not null references membership.zone (code),
    kind text collate "C" not null check (kind in ('NEGATIVE', 'WHITE')),
    uscc text collate "C" not null,
    from_on date not null,
    until_on date check (until_on >= from_on),
    basis text not null check (basis <> ''),
    at timestamptz not null,
    account text collate "C" not null,
    person text not null,
    ended_at timestamptz,
    ended_account text collate "C",
    ended_person text,
    ended_words text,
    check (num_nulls(until_on, ended_at, ended_account, ended_person, ended_words) in (0, 5))
);
create unique index listing_open on membership.listing (zone, kind, uscc) where until_on is null;
create index listing_by_code on membership.listing (uscc);
create index listing_in_order on membership.listing (zone, kind, number);

create function membership.refuse_changed_listing() returns trigger language plpgsql as $$
begin
    if old.until_on is not null
        or (new.ref, new.number, new.zone, new.kind, new.uscc, new.from_on, new.basis, new.at, new.account, new.person)
            is distinct from
            (old.ref, old.number, old.zone, old.kind, old.uscc, old.from_on, old.basis, old.at, old.account, old.person)
    then raise exception 'an entry of a list is ended once and never changed';
    end if;
    return new;
end $$;
create trigger listing_ends_once before update on membership.listing
    for each row execute function membership.refuse_changed_listing();
create trigger listing_never_goes before delete on membership.listing
    for each row execute function membership.refuse_change();
