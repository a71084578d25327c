-- What a firm asks for, once; each bank it asks answers for itself (ask).
create table request (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    firm text collate "C" not null,
    amount_fen bigint not null check (amount_fen > 0),
    months integer not null check (months > 0),
    repayment text not null,
    purpose text not null,
    purpose_words text not null,
    phone text not null,
    filed_on date not null,
    filed_at timestamptz not null,
    account text not null
);
create index request_of_firm on request (firm, filed_at desc);
create index request_of_zone on request (zone, filed_at desc);

-- The only row here that changes: its state, guarded by the state it is changed from.
-- fits: how the firm met the product's criteria on the day of filing, canonical JSON.
create table ask (
    ref text collate "C" primary key,
    request text collate "C" not null references request (ref),
    zone text collate "C" not null,
    firm text collate "C" not null,
    product text collate "C" not null,
    product_version integer not null,
    bank text collate "C" not null,
    unit text collate "C" not null,
    state text not null check (state in ('FILED', 'ACCEPTED', 'DECLINED', 'PROPOSED', 'GRANTED', 'REFUSED', 'CONTRACTED',
        'WITHDRAWN', 'GIVEN_UP')),
    fits text not null,
    accept_by date not null,
    decide_by date,
    changed_at timestamptz not null,
    unique (request, product)
);
-- A bank has at most one open ask of a firm in a zone.
create unique index ask_open on ask (firm, bank, zone) where state in ('FILED', 'ACCEPTED', 'PROPOSED');
create index ask_of_unit on ask (unit, state, accept_by);
create index ask_of_firm on ask (firm);
create index ask_of_request on ask (request);

-- Every move of an ask: who, for whom, when, with which reason and words. The timeline is read from here.
create table step (
    ask text collate "C" not null references ask (ref),
    no integer not null,
    event text not null,
    state text not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    reason text,
    words text not null,
    primary key (ask, no)
);

-- Two people see the firm at work before anything is proposed.
create table visit (
    ref text collate "C" primary key,
    ask text collate "C" not null references ask (ref),
    visited_on date not null,
    visitors text not null,
    words text not null,
    at timestamptz not null,
    account text not null
);
create index visit_of_ask on visit (ask, visited_on);

-- What the maker proposed and on which evaluation; figures never change, a returned proposal is followed by another.
-- criterion: which line of the ask's fits decided a refusal.
create table proposal (
    ref text collate "C" primary key,
    ask text collate "C" not null references ask (ref),
    no integer not null,
    kind text not null check (kind in ('GRANT', 'REFUSE')),
    amount_fen bigint,
    months integer,
    rate_basis_points integer,
    repayment text,
    conditions text not null,
    approving_body text not null,
    approval_number text not null,
    reason text,
    words text not null,
    criterion text,
    retry_on date,
    evaluation text,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    unique (ask, no),
    check (kind = 'REFUSE' or amount_fen > 0 and months > 0 and rate_basis_points >= 0 and repayment is not null),
    check (kind = 'GRANT' or reason is not null)
);

-- A line has the reference of the ask it answers: one ask, at most one line.
create table line (
    ref text collate "C" primary key references ask (ref),
    proposal text collate "C" not null references proposal (ref),
    amount_fen bigint not null check (amount_fen > 0),
    months integer not null,
    rate_basis_points integer not null,
    repayment text not null,
    granted_on date not null,
    granted_at timestamptz not null
);

-- The signed contract, with what was known and decided until then, word for word.
create table contract (
    line text collate "C" primary key references line (ref),
    number text not null,
    signed_on date not null,
    snapshot text not null,
    snapshot_hash bytea not null,
    at timestamptz not null,
    account text not null
);

-- The zone's credit office names a batch; its lines are counted apart from all others.
create table batch (
    zone text collate "C" not null,
    code text collate "C" not null,
    chinese text not null,
    english text not null,
    named_at timestamptz not null,
    account text not null,
    primary key (zone, code)
);
create table batch_request (
    request text collate "C" primary key references request (ref),
    zone text collate "C" not null,
    batch text collate "C" not null,
    added_at timestamptz not null,
    account text not null,
    foreign key (zone, batch) references batch (zone, code)
);

-- That somebody of a bank looked at the telephone number unmasked, and why; the firm is shown it.
create table disclosure (
    ref text collate "C" primary key,
    ask text collate "C" not null references ask (ref),
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    reason text not null
);
create index disclosure_of_ask on disclosure (ask, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'origination.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
do $$
declare
    only_grows text;
begin
    foreach only_grows in array array['request', 'step', 'visit', 'proposal', 'line', 'contract', 'batch', 'batch_request', 'disclosure'] loop
        execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()',
            only_grows || '_only_grows', only_grows);
    end loop;
end $$;

-- What supervision reads. A firm by its reference, nobody by name, no telephone, no words.
create view request_pub as
select r.ref, r.zone, r.firm, r.amount_fen, r.months, r.purpose, r.filed_on, r.filed_at, b.batch
from request r
left join batch_request b on b.request = r.ref;

create view ask_pub as
select a.ref, a.request, a.zone, a.firm, a.bank, a.unit, a.product, a.product_version, a.state, a.accept_by, a.decide_by,
       (select s.at from step s where s.ask = a.ref and s.event = 'ACCEPT' order by s.no desc limit 1) as accepted_at,
       (select s.at from step s where s.ask = a.ref and s.event in ('GRANT', 'REFUSE') order by s.no desc limit 1) as decided_at,
       (select s.reason from step s where s.ask = a.ref and s.event in ('REFUSE', 'DECLINE') order by s.no desc limit 1) as reason,
       a.changed_at, b.batch
from ask a
left join batch_request b on b.request = a.request;

create view line_pub as
select l.ref, a.request, a.zone, a.firm, a.bank, a.unit, a.product, l.amount_fen, l.months, l.rate_basis_points, l.granted_on,
       a.state, c.signed_on, b.batch
from line l
join ask a on a.ref = l.ref
left join contract c on c.line = l.ref
left join batch_request b on b.request = a.request;
