-- A guarantor that stands for what is drawn under a line, from its bank's naming it to its acceptance by two persons.
create table compensation.guarantee (
    ref text primary key,
    line text not null,
    zone text not null,
    firm text not null,
    bank text not null,
    unit text not null,
    guarantor text not null,
    contract text not null,
    line_fen bigint not null check (line_fen > 0),
    amount_fen bigint not null check (amount_fen between 1 and line_fen),
    -- Of the unpaid principal of each loan, per ten thousand.
    share int not null check (share between 1 and 10000),
    -- Days that a loan must be overdue before the bank may call, and working days within which the guarantor then pays.
    wait_days int not null check (wait_days between 0 and 360),
    pay_days int not null check (pay_days between 1 and 60),
    state text not null check (state in ('NAMED', 'PROPOSED', 'IN_FORCE', 'DECLINED', 'WITHDRAWN')),
    named_at timestamptz not null,
    named_account text not null,
    named_person text not null,
    -- What the guarantor's maker proposed: basis points a year, what it takes from the firm, its own contract with it.
    fee int check (fee between 0 and 1000),
    counter text check (counter in ('NONE', 'PERSON', 'FIRM', 'PLEDGE', 'MORTGAGE')),
    counter_words text,
    parts text,
    proposed_account text,
    proposed_person text,
    in_force_on date,
    -- Who approved or declined, the reason of a refusal, and the last words that one said to the other.
    decided_account text,
    decided_person text,
    reason text check (reason in ('OUT_OF_SCOPE', 'CAPACITY', 'COUNTER_GUARANTEE', 'DILIGENCE', 'TERMS')),
    words text,
    changed_at timestamptz not null,
    check (state not in ('PROPOSED', 'IN_FORCE') or (fee is not null and counter is not null and parts is not null and proposed_account is not null)),
    check ((state = 'IN_FORCE') = (in_force_on is not null)),
    check (state <> 'IN_FORCE' or (decided_account is not null and decided_account <> proposed_account)),
    check ((state = 'DECLINED') = (reason is not null))
);

-- One guarantor at a time stands for a line, or is asked to.
create unique index guarantee_line on compensation.guarantee (line) where state not in ('DECLINED', 'WITHDRAWN');
create index guarantee_guarantor on compensation.guarantee (guarantor, named_at);
create index guarantee_bank on compensation.guarantee (bank, named_at);
create index guarantee_zone on compensation.guarantee (zone, named_at);
create index guarantee_firm on compensation.guarantee (firm);

-- Whose shares a filed loan has, and by which guarantee; what was filed before has those of two parties.
alter table compensation.filing add column mode text not null default 'CREDIT' check (mode in ('CREDIT', 'GUARANTEED'));
alter table compensation.filing add column guarantee text;
alter table compensation.filing add check ((mode = 'GUARANTEED') = (guarantee is not null));
alter table compensation.filing alter column mode drop default;
