-- What was paid of a claim: whole, or an advance and what the final loss came to beyond it. Each with the figures it was frozen with,
-- by somebody else than who proposed and who ordered it. clock_from: the day from which the working days of its limit counted.
create table payment (
    claim text collate "C" not null references claim (ref),
    part text not null check (part in ('WHOLE', 'ADVANCE', 'FINAL')),
    fen bigint not null check (fen > 0),
    payout text not null,
    overdue_days integer not null,
    clock_from date not null,
    paid_on date not null,
    entry_no bigint not null,
    at timestamptz not null,
    proposed_account text not null,
    ordered_account text,
    account text not null,
    primary key (claim, part),
    check (account <> proposed_account and account <> ordered_account)
);
create trigger payment_only_grows before update or delete or truncate on payment
    for each statement execute function refuse_change();
insert into payment (claim, part, fen, payout, overdue_days, clock_from, paid_on, entry_no, at, proposed_account, ordered_account, account)
select ref, 'WHOLE', payout_fen, payout, overdue_days, clock_from, paid_on, entry_no, changed_at, proposed_account, ordered_account, paid_account
from claim where state = 'PAID';

drop view claim_pub;
alter table claim drop column paid_account, drop column paid_on, drop column entry_no;
alter table claim drop constraint claim_state_check;
alter table claim add constraint claim_state_check
    check (state in ('STATED', 'SENT_BACK', 'CHECKED', 'PROPOSED', 'PUBLISHED', 'AGREED', 'ORDERED', 'ADVANCED', 'PAID', 'OPPOSED',
                     'DECLINED', 'APPEALED', 'CLOSED', 'LAPSED'));
alter table claim add constraint claim_paid_by
    check (state not in ('ADVANCED', 'PAID') or payout is not null and proposed_account is not null);
-- Nothing more is paid where the advance covers the final loss.
alter table claim drop constraint claim_payout_fen_check;
alter table claim add constraint claim_payout_fen_check check (payout_fen >= 0);

create view claim_pub as
select c.ref, c.filing, c.zone, c.firm, c.bank, c.state, c.overdue_days, c.stated_fen, c.payout_fen, p.paid_fen, p.paid_on, c.stated_at,
       c.changed_at
from claim c
left join (select claim, sum(fen)::bigint as paid_fen, max(paid_on) as paid_on from payment group by claim) p on p.claim = c.ref;
