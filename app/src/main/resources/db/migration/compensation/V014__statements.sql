-- The fund's account with the custodian bank, stated by one person of the fund's office and confirmed by another.
create table custodian_account (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    number text collate "C" not null,
    bank text not null,
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'RETURNED')),
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
create index custodian_account_of_zone on custodian_account (zone, proposed_at desc);

-- A statement as it came, and what it begins and ends with. It goes on from the one before it, without a gap.
create table statement (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    number text collate "C" not null,
    name text not null,
    sha256 text collate "C" not null,
    body bytea not null,
    through date not null,
    opening_fen bigint not null,
    closing_fen bigint not null,
    lines integer not null check (lines >= 0),
    at timestamptz not null,
    account text not null,
    person text not null,
    unique (zone, number, through)
);

-- A match of lines with entries that come to the same amount; by hand with its reason, and undone with a reason. Never deleted.
create table statement_match (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    by_hand boolean not null,
    reason text not null,
    fen bigint not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    undone_at timestamptz,
    undone_account text,
    undone_person text,
    undone_reason text,
    check ((undone_at is null) = (undone_reason is null))
);
create index statement_match_of_zone on statement_match (zone, at desc);

-- The lines, as the bank wrote them; match says which entries they are, as of now.
create table statement_line (
    zone text collate "C" not null,
    number text collate "C" not null,
    serial text collate "C" not null,
    statement text collate "C" not null references statement (ref),
    no integer not null,
    day date not null,
    fen bigint not null check (fen <> 0),
    balance_fen bigint not null,
    counterparty text not null,
    words text not null,
    match text collate "C" references statement_match (ref),
    primary key (zone, number, serial)
);
create index statement_line_open on statement_line (zone, day) where match is null;
create index statement_line_of_match on statement_line (match) where match is not null;
create index statement_line_of_statement on statement_line (statement, no);

-- Which cash entries have their match.
create table entry_match (
    zone text collate "C" not null,
    entry text collate "C" not null,
    match text collate "C" not null references statement_match (ref),
    primary key (zone, entry)
);
create index entry_match_of on entry_match (match);

-- What a match was of, for ever: it outlives the undoing.
create table statement_match_part (
    match text collate "C" not null references statement_match (ref),
    entry text collate "C",
    number text collate "C",
    serial text collate "C",
    check ((entry is null) = (serial is not null) and (serial is null) = (number is null))
);
create index statement_match_part_of on statement_match_part (match);
create trigger statement_match_part_only_grows before update or delete or truncate on statement_match_part
    for each statement execute function refuse_change();

create function statement_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - 'match') = (to_jsonb(old) - 'match') then
        return new;
    end if;
    raise exception 'compensation.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger statement_only_grows before update or delete or truncate on statement
    for each statement execute function refuse_change();
create trigger statement_line_stays before update or delete on statement_line
    for each row execute function statement_stays();
