-- The book of a zone's fund: its head line and its newest one. Whoever enters locks this row, so that the order of the chain is
-- the order of commits.
create table ledger (
    zone text collate "C" primary key,
    chart text not null,
    no bigint not null,
    head text collate "C" not null
);

-- Balances as the newest entry left them. The check is the limit a second time, should a rule ever fail.
create table account (
    zone text collate "C" not null references ledger (zone),
    code text collate "C" not null,
    floored boolean not null,
    debits_pending bigint not null default 0 check (debits_pending >= 0),
    debits_posted bigint not null default 0 check (debits_posted >= 0),
    credits_pending bigint not null default 0 check (credits_pending >= 0),
    credits_posted bigint not null default 0 check (credits_posted >= 0),
    primary key (zone, code),
    check (not floored or debits_posted - credits_posted - credits_pending >= 0)
);

-- The lines of the book, never changed. line is what is hashed; the other columns are for finding and adding.
create table entry (
    zone text collate "C" not null references ledger (zone),
    no bigint not null,
    ref text collate "C" not null,
    kind text collate "C" not null,
    debit text collate "C" not null,
    credit text collate "C" not null,
    fen bigint not null,
    of_ref text collate "C",
    document text not null,
    at timestamptz not null,
    free_after_fen bigint,
    line text not null,
    hash text collate "C" not null,
    primary key (zone, no),
    unique (zone, ref)
);
create index entry_of on entry (zone, of_ref) where of_ref is not null;

-- What is neither posted nor voided of each hold.
create table hold (
    zone text collate "C" not null,
    ref text collate "C" not null,
    open_fen bigint not null check (open_fen >= 0),
    primary key (zone, ref)
);

-- The versions of a fund's policy; a filing cites one.
create table policy (
    zone text collate "C" not null,
    version integer not null,
    valid_from date not null,
    valid_until date not null,
    body text not null,
    primary key (zone, version)
);

-- Budget and arrivals, proposed by one person of the fund's office and confirmed by another.
create table proposal (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    kind text not null check (kind in ('BUDGET', 'ARRIVAL')),
    amount_fen bigint not null check (amount_fen > 0),
    document text not null,
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
create index proposal_of_zone on proposal (zone, proposed_at desc);

-- A loan entered with the fund, or refused. criteria: every line as found, canonical JSON.
create table filing (
    ref text collate "C" primary key,
    loan text collate "C" not null,
    zone text collate "C" not null,
    firm text collate "C" not null,
    bank text collate "C" not null,
    unit text collate "C" not null,
    number text collate "C",
    state text not null check (state in ('FILED', 'REFUSED', 'CLAIMED', 'COMPENSATED', 'RELEASED')),
    policy_version integer not null,
    amount_fen bigint not null,
    hold_fen bigint not null check (hold_fen >= 0),
    criteria text not null,
    filed_on date not null,
    filed_at timestamptz not null,
    account text not null,
    person text not null,
    changed_at timestamptz not null,
    unique (zone, number),
    check ((state = 'REFUSED') = (number is null))
);
create unique index filing_once on filing (loan) where state <> 'REFUSED';
create index filing_of_loan on filing (loan);
create index filing_of_zone on filing (zone, filed_at desc);
create index filing_of_bank on filing (bank, filed_at desc);
create index filing_of_firm on filing (zone, firm);

-- A claim on a filing: what its bank stated, what was proposed with frozen figures, what was paid.
create table claim (
    ref text collate "C" primary key,
    filing text collate "C" not null unique references filing (ref),
    zone text collate "C" not null,
    firm text collate "C" not null,
    bank text collate "C" not null,
    state text not null check (state in ('STATED', 'PROPOSED', 'PAID', 'LAPSED')),
    overdue_days integer not null,
    stated_fen bigint not null check (stated_fen > 0),
    payout text,
    payout_fen bigint check (payout_fen > 0),
    proposed_account text,
    paid_account text,
    paid_on date,
    entry_no bigint,
    stated_at timestamptz not null,
    changed_at timestamptz not null,
    check (state not in ('PROPOSED', 'PAID') or payout is not null and proposed_account is not null),
    check ((state = 'PAID') = (paid_account is not null)),
    check (paid_account <> proposed_account)
);
create index claim_of_zone on claim (zone, stated_at desc);
create index claim_of_bank on claim (bank, stated_at desc);

-- Every move of a claim: who, when, with which words.
create table claim_step (
    claim text collate "C" not null references claim (ref),
    no integer not null,
    event text not null,
    state text not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    words text not null,
    primary key (claim, no)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'compensation.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger entry_only_grows before update or delete or truncate on entry
    for each statement execute function refuse_change();
create trigger policy_only_grows before update or delete or truncate on policy
    for each statement execute function refuse_change();
create trigger claim_step_only_grows before update or delete or truncate on claim_step
    for each statement execute function refuse_change();

-- What supervision reads: a firm by its reference, nobody by name.
create view fund_pub as
select l.zone,
       b.credits_posted - b.debits_posted as budget_fen,
       b.credits_posted - b.debits_posted - (a.debits_posted - a.credits_posted) as arrived_fen,
       f.credits_pending as occupied_fen,
       p.debits_posted - p.credits_posted as paid_fen,
       f.debits_posted - f.credits_posted - f.credits_pending as free_fen,
       l.no as entries
from ledger l
join account b on b.zone = l.zone and b.code = 'budget'
join account a on a.zone = l.zone and a.code = 'awaited'
join account f on f.zone = l.zone and f.code = 'free'
join account p on p.zone = l.zone and p.code = 'paid';

create view filing_pub as
select ref, loan, zone, firm, bank, unit, state, policy_version, amount_fen, hold_fen, filed_on, filed_at, changed_at
from filing;

create view claim_pub as
select ref, filing, zone, firm, bank, state, overdue_days, stated_fen, payout_fen, paid_on, stated_at, changed_at
from claim;
