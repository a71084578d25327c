-- A batch takes requests through a day. One that was named before this was so stays open for a month from then.
alter table origination.batch add column last_day date;

alter table origination.batch disable trigger batch_only_grows;
update origination.batch set last_day = (named_at at time zone 'Asia/Shanghai')::date + 31;
alter table origination.batch enable trigger batch_only_grows;

alter table origination.batch alter column last_day set not null;
