-- A version of a fund's policy as one person of its office proposes it, and what became of it. Neither is ever changed: a
-- proposal without a ruling is open.
create table policy_proposal (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    body text not null,
    proposed_at timestamptz not null,
    account text not null,
    person text not null
);
create index policy_proposal_of_zone on policy_proposal (zone, proposed_at desc);

-- Confirmed and returned by another person than proposed it; withdrawn by whoever proposes there.
create table policy_ruling (
    proposal text collate "C" primary key references policy_proposal (ref),
    decision text collate "C" not null check (decision in ('IN_FORCE', 'RETURNED', 'WITHDRAWN')),
    version integer,
    words text,
    decided_at timestamptz not null,
    account text not null,
    person text not null,
    check ((decision = 'IN_FORCE') = (version is not null)),
    check ((decision = 'RETURNED') = (words is not null))
);

create trigger policy_proposal_only_grows before update or delete or truncate on policy_proposal
    for each statement execute function refuse_change();
create trigger policy_ruling_only_grows before update or delete or truncate on policy_ruling
    for each statement execute function refuse_change();
