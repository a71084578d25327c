-- A bank's demand on a guarantor for one loan, and what came of it.
create table compensation.guarantee_call (
    ref text primary key,
    guarantee text not null references compensation.guarantee (ref),
    loan text not null,
    state text not null check (state in ('CALLED', 'PROPOSED', 'PAID', 'OPPOSED', 'REFUSED', 'LAPSED')),
    called_on date not null,
    -- Last day of the guarantor's working days; null while a year's holiday notice is missing.
    due_on date,
    principal_fen bigint not null check (principal_fen > 0),
    asked_fen bigint not null check (asked_fen between 1 and principal_fen),
    words text not null,
    account text not null,
    person text not null,
    pay_fen bigint check (pay_fen > 0),
    voucher text,
    reason text check (reason in ('NOT_COVERED', 'TOO_EARLY', 'BANK_AT_FAULT', 'OTHER_USE', 'PAPERS')),
    answer text,
    proposed_account text,
    proposed_person text,
    decided_account text,
    decided_person text,
    decided_on date,
    changed_at timestamptz not null,
    check (state not in ('PROPOSED', 'PAID') or (pay_fen is not null and voucher is not null and proposed_account is not null)),
    check (state not in ('OPPOSED', 'REFUSED') or (reason is not null and answer is not null and proposed_account is not null)),
    check (state not in ('PAID', 'REFUSED') or (decided_on is not null and decided_account <> proposed_account))
);

-- After a refusal a bank may ask once more, for example with more papers; a guarantor pays for a loan once.
create unique index guarantee_call_loan on compensation.guarantee_call (loan) where state not in ('REFUSED', 'LAPSED');
create index guarantee_call_guarantee on compensation.guarantee_call (guarantee, called_on);
create index guarantee_call_every_loan on compensation.guarantee_call (loan, called_on);
