-- Of each contract the evaluation that its decision rested on, as it was frozen; null where it rested on none. No person.
create view line_score_pub as
select c.line, a.zone, a.bank, c.signed_on,
       c.snapshot::jsonb #>> '{evaluation,card}' as card,
       c.snapshot::jsonb #>> '{evaluation,card_version}' as card_version,
       c.snapshot::jsonb #>> '{evaluation,title,zh}' as title_zh,
       c.snapshot::jsonb #>> '{evaluation,title,en}' as title_en,
       (c.snapshot::jsonb #>> '{evaluation,points}')::bigint as points,
       (c.snapshot::jsonb #>> '{evaluation,possible}')::bigint as possible
from contract c
join ask a on a.ref = c.line;
