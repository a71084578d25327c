-- Supervision tells a credit office which of its cards wait for a second person.
create view scoring.card_waiting_pub as
select v.ref, v.office, v.code, v.state, (v.changed_at at time zone 'Asia/Shanghai')::date as since
from scoring.card_version v
where v.state in ('PROPOSED', 'RETIREMENT_PROPOSED');
