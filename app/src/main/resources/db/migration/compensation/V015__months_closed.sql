-- The closing of a month: what it freezes and its hash, proposed by one person of the fund's office and confirmed by another.
create table month_close (
    ref text collate "C" primary key,
    zone text collate "C" not null references ledger (zone),
    month date not null check (extract(day from month) = 1),
    state text not null check (state in ('PROPOSED', 'CLOSED', 'RETURNED')),
    body text not null,
    hash text collate "C" not null,
    proposed_at timestamptz not null,
    proposed_account text not null,
    proposed_person text not null,
    decided_at timestamptz,
    decided_account text,
    decided_person text,
    words text,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check (decided_account <> proposed_account)
);
create unique index month_closed_once on month_close (zone, month) where state <> 'RETURNED';
create index month_close_of_zone on month_close (zone, month desc);

-- What was frozen stays, and a closed month stays closed.
create function month_close_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.body = old.body and new.hash = old.hash
       and new.zone = old.zone and new.month = old.month then
        return new;
    end if;
    raise exception 'compensation.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger month_close_stays before update or delete on month_close
    for each row execute function month_close_stays();
