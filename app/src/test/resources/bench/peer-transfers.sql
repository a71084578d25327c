-- Transfers as a function that locks the two accounts, keeps the floor and writes balances before and after.
create table peer.account (
    code text collate "C" primary key,
    floor bigint,
    debits bigint not null default 0,
    credits bigint not null default 0
);
insert into peer.account (code, floor) values ('paid', null), ('free', -1000000000000);

create table peer.entry (
    no bigint generated always as identity primary key,
    ref text collate "C" not null unique,
    debit text collate "C" not null,
    credit text collate "C" not null,
    fen bigint not null,
    debit_before bigint not null,
    debit_after bigint not null,
    credit_before bigint not null,
    credit_after bigint not null,
    at timestamptz not null default now()
);

create function peer.transfer(new_ref text, to_debit text, to_credit text, amount bigint) returns void language plpgsql as $$
declare
    debit_was bigint;
    credit_was bigint;
    lowest bigint;
begin
    perform from peer.account where code in (to_debit, to_credit) order by code for update;
    select debits - credits into debit_was from peer.account where code = to_debit;
    select debits - credits, floor into credit_was, lowest from peer.account where code = to_credit;
    if credit_was - amount < lowest then
        raise exception 'account % would go below its floor', to_credit;
    end if;
    update peer.account set debits = debits + amount where code = to_debit;
    update peer.account set credits = credits + amount where code = to_credit;
    insert into peer.entry (ref, debit, credit, fen, debit_before, debit_after, credit_before, credit_after)
    values (new_ref, to_debit, to_credit, amount, debit_was, debit_was + amount, credit_was, credit_was - amount);
end
$$;
