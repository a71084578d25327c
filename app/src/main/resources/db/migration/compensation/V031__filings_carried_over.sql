-- A renewal takes the place of a filing, with what was held for it; each filing is followed by one at most.
alter table filing drop constraint filing_state_check;
alter table filing add constraint filing_state_check
    check (state in ('FILED', 'REFUSED', 'CLAIMED', 'COMPENSATED', 'RELEASED', 'WITHDRAWN', 'CARRIED'));
alter table filing add column carried_from text collate "C";
alter table filing add column carries integer not null default 0 check (carries >= 0);
create unique index filing_carried_once on filing (carried_from) where carried_from is not null;
