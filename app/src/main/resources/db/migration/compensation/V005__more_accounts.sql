-- Accounts are opened by lines of the book, so that a contributor or a bank can come in later.
alter table account add column side text collate "C" not null default 'DEBIT' check (side in ('DEBIT', 'CREDIT'));
update account set side = 'CREDIT' where code = 'budget';
alter table account alter column side drop default;
alter table account add column opened_no bigint not null default 0;
alter table account drop constraint account_check;
alter table account add constraint account_floor check (
    not floored
    or case side when 'DEBIT' then debits_posted - credits_posted - credits_pending
                 else credits_posted - debits_posted - debits_pending end >= 0);

-- What else two persons of the fund's office may enter. party: who gives the money, where a fund has several contributors.
alter table proposal drop constraint proposal_kind_check;
alter table proposal add constraint proposal_kind_check
    check (kind in ('BUDGET', 'APPROPRIATION', 'ARRIVAL', 'INTEREST', 'TREASURY_RETURN', 'REVERSAL'));
alter table proposal add column party text collate "C" not null default '';
alter table proposal add column entry_ref text collate "C";
alter table proposal add constraint proposal_entry check ((kind = 'REVERSAL') = (entry_ref is not null));

-- The fund's figures, read off its book. Accounts of one contributor are named <account>.<party>.
create or replace view fund_pub as
select l.zone,
       s.budget as budget_fen,
       s.budget - s.awaited - s.transit as arrived_fen,
       s.occupied as occupied_fen,
       s.paid as paid_fen,
       s.cash - s.occupied as free_fen,
       l.no as entries,
       s.budget - s.awaited as appropriated_fen,
       s.returned as returned_fen,
       s.interest as interest_fen,
       s.recovered as recovered_fen,
       s.recoverable as recoverable_fen,
       s.written_off as written_off_fen
from ledger l
cross join lateral (
    select coalesce(sum(-own) filter (where name = 'budget'), 0)::bigint as budget,
           coalesce(sum(own) filter (where name = 'awaited'), 0)::bigint as awaited,
           coalesce(sum(own) filter (where name = 'transit'), 0)::bigint as transit,
           coalesce(sum(own) filter (where name = 'free'), 0)::bigint as cash,
           coalesce(sum(credits_pending) filter (where name = 'free'), 0)::bigint as occupied,
           coalesce(sum(own) filter (where name = 'paid'), 0)::bigint as paid,
           coalesce(sum(own) filter (where name = 'returned'), 0)::bigint as returned,
           coalesce(sum(-own) filter (where name = 'interest'), 0)::bigint as interest,
           coalesce(sum(-own) filter (where name = 'recovered'), 0)::bigint as recovered,
           coalesce(sum(own) filter (where name = 'recoverable'), 0)::bigint as recoverable,
           coalesce(sum(own) filter (where name = 'written-off'), 0)::bigint as written_off
    from (select split_part(code, '.', 1) as name, debits_posted - credits_posted as own, credits_pending
          from account where zone = l.zone) a
) s;
