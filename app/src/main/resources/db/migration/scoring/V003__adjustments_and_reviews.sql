-- 人工调整: another grade than the computed one for one firm, by two people, for a reason, until a day. The computed result
-- stays what it is.
create table adjustment (
    ref text collate "C" primary key,
    firm text collate "C" not null,
    card text collate "C" not null,
    evaluation text collate "C" not null,
    office text collate "C" not null,
    state text not null check (state in ('PROPOSED', 'IN_FORCE', 'REFUSED', 'LIFTED')),
    computed text not null,
    grade text not null,
    reason text not null,
    words text not null,
    until date not null,
    proposed_by text not null,
    changed_at timestamptz not null
);
create index adjustment_of_firm on adjustment (firm, card);
create index adjustment_of_office on adjustment (office, changed_at desc);
create unique index one_adjustment_is_proposed_at_a_time on adjustment (firm, card) where state = 'PROPOSED';

create table adjustment_step (
    adjustment text collate "C" not null references adjustment (ref),
    no integer not null,
    event text not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    words text not null,
    primary key (adjustment, no)
);
create trigger adjustment_step_only_grows before update or delete or truncate on adjustment_step
    for each statement execute function only_grows();

-- 人工复核: the firm asks a person of the credit office to look at an evaluation; the office answers by a day.
create table review (
    ref text collate "C" primary key,
    firm text collate "C" not null,
    evaluation text collate "C" not null,
    card text collate "C" not null,
    kind text not null,
    -- The zone whose office answers, and that office; both empty for a firm that joined none: then any office may.
    zone text collate "C" not null,
    office text collate "C" not null,
    state text not null check (state in ('FILED', 'ANSWERED', 'WITHDRAWN')),
    words text not null,
    filed_on date not null,
    filed_by text not null,
    due date,
    outcome text,
    answer text,
    answered_on date,
    answered_by text,
    answerer text,
    changed_at timestamptz not null,
    check ((state = 'ANSWERED') = (outcome is not null))
);
create index review_of_firm on review (firm, filed_on desc);
create index review_of_office on review (office, state, due);
create unique index one_review_of_an_evaluation_waits on review (evaluation) where state = 'FILED';

-- What supervision reads: of a financing evaluation the office never learns whose it is.
create view review_pub as
select r.ref, case when r.kind = 'public' then r.firm end as firm, r.zone, r.office, r.state, r.filed_on, r.due
from review r;
