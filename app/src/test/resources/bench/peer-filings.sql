-- Tables like those a filing touches, empty, with all their indexes.
create table peer.loan (like lending.loan including all);
create table peer.ledger (like compensation.ledger including all);
create table peer.filing (like compensation.filing including all);
create table peer.book_account (like compensation.account including all);
create table peer.book_entry (like compensation.entry including all);
create table peer.hold (like compensation.hold including all);
create table peer.act (like audit.act including all);
create table peer.audited (like audit.entry including all);

insert into peer.ledger (zone, chart, no, head) values ('peer', '{}', 0, repeat('0', 64));
insert into peer.book_account (zone, code, side, floored, debits_posted)
values ('peer', 'free', 'DEBIT', true, 1000000000000), ('peer', 'paid', 'DEBIT', false, 0);
insert into peer.loan (ref, line, zone, firm, bank, unit, iou, amount_fen, rate_basis_points, drawn_on, due_on, state,
                       principal_fen, changed_at)
select 'loan-' || n, 'line-' || n, 'peer', 'firm-' || n % 5000, 'bank', 'bank', 'iou-' || n, 10000000, 400, current_date,
       current_date + 365, 'OUTSTANDING', 10000000, now()
from generate_series(1, 22000) n;
analyze peer.loan;
