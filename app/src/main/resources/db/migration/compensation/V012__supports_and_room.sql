-- One ledger of the public support that each loan has, as the offices that give it say. An entry is never changed: one that was wrong
-- is taken back by a second person of its office, and entered anew.
create table support (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    organisation text collate "C" not null,
    kind text collate "C" not null
        check (kind in ('COMPENSATION', 'INTEREST_SUBSIDY', 'PREMIUM_SUBSIDY', 'GUARANTEE_SHARE', 'STARTUP_LOAN')),
    bank text collate "C" not null,
    note text not null,
    note_key text collate "C" not null check (note_key <> ''),
    uscc text collate "C" not null,
    paid_fen bigint not null check (paid_fen >= 0),
    given_from date not null,
    given_until date check (given_until >= given_from),
    document text not null,
    -- SHA-256 of the file it came in; null where it was typed.
    file text collate "C",
    entered_at timestamptz not null,
    account text not null,
    person text not null,
    ended_at timestamptz,
    ended_account text,
    ended_person text,
    ended_words text,
    check ((ended_at is null) = (ended_account is null)),
    check (ended_account <> account)
);
create unique index support_once on support (organisation, kind, bank, note_key, document) where ended_at is null;
create index support_of_note on support (bank, note_key) where ended_at is null;
create index support_of_firm on support (uscc) where ended_at is null;

-- What a filing occupies: its hold under SHARE; nothing set aside under LEVERAGE and QUOTA. share_fen is what the fund may have to pay of
-- it, quota_fen what it added to its bank's quota.
alter table filing add column cover text collate "C" not null default 'SHARE' check (cover in ('SHARE', 'LEVERAGE', 'QUOTA'));
alter table filing add column share_fen bigint;
update filing set share_fen = hold_fen;
alter table filing alter column share_fen set not null;
alter table filing alter column cover drop default;
alter table filing add column quota_fen bigint not null default 0 check (quota_fen >= 0);
alter table filing add constraint filing_hold check (cover = 'SHARE' or hold_fen = 0);
alter table filing add column expired_on date;

-- The days on which filings were looked through whose last day for a claim had passed.
create table expiry_run (
    zone text collate "C" not null,
    day date not null,
    released integer not null,
    primary key (zone, day)
);
create trigger expiry_run_only_grows before update or delete or truncate on expiry_run
    for each statement execute function refuse_change();
