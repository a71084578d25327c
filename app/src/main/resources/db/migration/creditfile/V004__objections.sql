-- 异议: the firm says that a fact of its file is wrong; the source that delivered it checks and answers by a day. The fact is
-- named by where it stands: the delivery or report, and the row in it.
create table objection (
    home bigint not null,
    ref text collate "C" not null,
    firm text collate "C" not null,
    item text collate "C" not null,
    source text collate "C" not null,
    document text collate "C" not null,
    line bigint not null,
    -- Whether a public duty opens the item: else the credit office must not learn that the firm authorised it.
    for_duty boolean not null,
    -- The file as the firm saw it.
    seq bigint not null,
    valid_on date not null,
    state text not null check (state in ('FILED', 'CORRECTED', 'KEPT', 'WITHDRAWN')),
    words text not null,
    filed_on date not null,
    filed_by text not null,
    due date not null,
    answer text,
    answered_on date,
    answered_by text,
    answerer text,
    changed_at timestamptz not null,
    primary key (home, ref),
    check ((state in ('CORRECTED', 'KEPT')) = (answer is not null))
);
create index objection_of_source on objection (source, state, due);
create index objection_by_ref on objection (ref);
create unique index one_objection_to_a_fact_waits on objection (home, document, line) where state = 'FILED';
