-- A contracted line (授信) with what was drawn under it. State and drawn amount follow the reports.
create table line (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    firm text collate "C" not null,
    uscc text collate "C",
    bank text collate "C" not null,
    unit text collate "C" not null,
    amount_fen bigint not null check (amount_fen > 0),
    months integer not null,
    rate_basis_points integer not null,
    repayment text not null,
    contract_number text not null,
    signed_on date not null,
    product text collate "C" not null,
    product_version integer not null,
    snapshot_hash bytea not null,
    state text not null check (state in ('SIGNED', 'DRAWN', 'ENDED')),
    drawn_fen bigint not null default 0 check (drawn_fen between 0 and amount_fen),
    changed_at timestamptz not null
);
create index line_of_bank on line (bank, signed_on desc);
create index line_of_firm on line (firm);

-- One drawing, one loan (借据). Stands as the bank's newest reports say.
create table loan (
    ref text collate "C" primary key,
    line text collate "C" not null references line (ref),
    zone text collate "C" not null,
    firm text collate "C" not null,
    bank text collate "C" not null,
    unit text collate "C" not null,
    iou text not null,
    amount_fen bigint not null check (amount_fen > 0),
    rate_basis_points integer not null,
    drawn_on date not null,
    due_on date not null check (due_on > drawn_on),
    state text not null check (state in ('OUTSTANDING', 'OVERDUE', 'SETTLED')),
    principal_fen bigint not null check (principal_fen between 0 and amount_fen),
    overdue_since date,
    overdue_principal_fen bigint not null default 0,
    overdue_interest_fen bigint not null default 0,
    five_class text,
    settled_on date,
    changed_at timestamptz not null,
    unique (bank, iou),
    check ((state = 'OVERDUE') = (overdue_since is not null)),
    check ((state = 'SETTLED') = (settled_on is not null))
);
create index loan_of_line on loan (line);
create index loan_of_bank on loan (bank, drawn_on desc);
create index loan_of_firm on loan (firm);

-- What the bank reported, in the order it did. filed: what became of it as a fact of the credit file; null if it is none.
create table report (
    ref text collate "C" primary key,
    loan text collate "C" not null references loan (ref),
    no integer not null,
    event text not null,
    state text not null,
    stated_on date not null,
    principal_fen bigint not null,
    interest_fen bigint not null,
    since date,
    five_class text,
    filed text,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    unique (loan, no)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'lending.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger report_only_grows before update or delete or truncate on report
    for each statement execute function refuse_change();

-- What supervision reads: a firm by its reference, nobody by name.
create view loan_pub as
select l.ref, l.line, l.zone, l.firm, l.bank, l.unit, l.amount_fen, l.rate_basis_points, l.drawn_on, l.due_on, l.state,
       l.principal_fen, l.overdue_since, l.five_class, l.settled_on, l.changed_at
from loan l;

create view line_use_pub as
select ref, zone, firm, bank, unit, amount_fen, drawn_fen, state, signed_on
from line;
