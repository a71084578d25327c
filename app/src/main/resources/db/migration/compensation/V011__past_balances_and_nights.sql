-- The last line on an account before a number, and the payments among many holds: found, not searched for. What only holds an amount
-- is in none of the three, so that a filing is entered as quickly as before.
create index entry_debit on entry (zone, debit, no) where kind in ('TRANSFER', 'REVERSAL');
create index entry_credit on entry (zone, credit, no) where kind in ('TRANSFER', 'REVERSAL');
create index entry_post on entry (zone, no) where kind = 'POST';

-- What became of each night's root of each book. A night that failed is tried again and then says what became of it in the end.
create table root_night (
    zone text collate "C" not null references ledger (zone),
    day date not null,
    at timestamptz not null,
    outcome text not null check (outcome in ('PUBLISHED', 'UNCHANGED', 'BROKEN', 'FAILED')),
    entries bigint not null,
    words text not null,
    primary key (zone, day)
);
