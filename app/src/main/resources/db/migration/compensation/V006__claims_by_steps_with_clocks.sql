-- A claim now passes a check of its papers, a joint review, publicity and a payment order, each with its clock.
alter table claim drop constraint claim_state_check;
update claim set state = 'CLOSED' where state = 'DECLINED';
alter table claim add constraint claim_state_check
    check (state in ('STATED', 'SENT_BACK', 'CHECKED', 'PROPOSED', 'PUBLISHED', 'AGREED', 'ORDERED', 'PAID', 'OPPOSED', 'DECLINED',
                     'APPEALED', 'CLOSED', 'LAPSED'));
alter table claim drop constraint claim_opposed_by;
alter table claim add constraint claim_opposed_by
    check (state not in ('OPPOSED', 'DECLINED') or proposed_account is not null and payout is null);
alter table claim add constraint claim_agreed_on
    check (state not in ('PUBLISHED', 'AGREED', 'ORDERED') or payout is not null and proposed_account is not null);

-- clock_from: the day from which the working days of the present limit count. public_until: the last day of publicity.
alter table claim add column clock_from date;
update claim set clock_from = (changed_at at time zone 'Asia/Shanghai')::date;
alter table claim alter column clock_from set not null;
alter table claim add column public_until date;
alter table claim add column ordered_account text;
alter table claim add column appealed boolean not null default false;
alter table claim add constraint claim_ordered_by check (paid_account <> ordered_account);

-- What a bank hands in: a paper or a bound set of them, with the documents it holds; with its bytes where they were uploaded.
create table claim_paper (
    claim text collate "C" not null references claim (ref),
    no integer not null,
    documents text[] collate "C" not null check (cardinality(documents) > 0),
    number text not null,
    pages integer not null check (pages > 0),
    name text,
    sha256 text collate "C",
    body bytea,
    added_at timestamptz not null,
    account text not null,
    person text not null,
    primary key (claim, no),
    check ((name is null) = (body is null) and (body is null) = (sha256 is null))
);
create trigger claim_paper_only_grows before update or delete or truncate on claim_paper
    for each statement execute function refuse_change();

-- What was said against a claim while it was public, and what another person of the office found.
create table claim_objection (
    ref text collate "C" primary key,
    claim text collate "C" not null references claim (ref),
    words text not null,
    recorded_at timestamptz not null,
    recorded_account text not null,
    recorded_person text not null,
    upheld boolean,
    answer text,
    answered_at timestamptz,
    answered_account text,
    answered_person text,
    check ((upheld is null) = (answered_at is null)),
    check (answered_account <> recorded_account)
);
create index claim_objection_of_claim on claim_objection (claim);
