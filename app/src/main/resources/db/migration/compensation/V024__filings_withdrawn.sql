-- A bank may take back what it filed wrongly; the loan may then be filed again.
alter table filing drop constraint filing_state_check;
alter table filing add constraint filing_state_check
    check (state in ('FILED', 'REFUSED', 'CLAIMED', 'COMPENSATED', 'RELEASED', 'WITHDRAWN'));
drop index filing_once;
create unique index filing_once on filing (loan) where state not in ('REFUSED', 'WITHDRAWN');

create table filing_withdrawal (
    filing text collate "C" primary key references filing (ref),
    words text not null,
    at timestamptz not null,
    account text not null,
    person text not null
);
create trigger filing_withdrawal_only_grows before update or delete or truncate on filing_withdrawal
    for each statement execute function refuse_change();
