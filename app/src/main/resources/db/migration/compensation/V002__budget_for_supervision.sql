-- Every budget that was confirmed, with its day; no person.
create view budget_pub as
select p.ref, p.zone, p.amount_fen, (p.decided_at at time zone 'Asia/Shanghai')::date as budgeted_on
from proposal p
where p.kind = 'BUDGET' and p.state = 'CONFIRMED';
