-- A zone (专区): a district's or a trade's part of the platform, with parameters of its own.
create table membership.zone (
    code text collate "C" primary key,
    chinese text not null,
    english text not null,
    office text collate "C" not null,
    fund_office text collate "C" not null,
    banks text[] not null,
    trial_from date not null,
    trial_to date not null,
    opening date not null,
    accept_days integer not null check (accept_days > 0),
    decide_days integer not null check (decide_days > 0),
    divisions text[] not null,
    industries text[] not null,
    legal_forms text[] not null,
    statuses text[] not null,
    opened_at timestamptz not null
);

-- Who claims to act for a firm in a zone, how it was proven, and whether the firm joined.
create table membership.membership (
    ref text collate "C" primary key,
    zone text collate "C" not null references membership.zone (code),
    firm text collate "C" not null,
    uscc text collate "C" not null,
    account text collate "C" not null,
    power text not null check (power in ('REPRESENTATIVE', 'CLERK')),
    state text not null check (state in ('CLAIMED', 'PROVEN', 'JOINED', 'REFUSED', 'DISPUTED', 'LEFT')),
    claimed_at timestamptz not null,
    proven_by text check (proven_by in ('IDENTITY', 'COUNTER', 'RULING')),
    proven_on date,
    joined_on date,
    ended_on date,
    phone text
);

-- At most one person stands proven for a firm in a zone, and at most one claim of a person is open.
create unique index membership_held on membership.membership (zone, firm) where state in ('PROVEN', 'JOINED');
create unique index membership_open on membership.membership (zone, firm, account)
    where state in ('CLAIMED', 'PROVEN', 'JOINED', 'DISPUTED');
create index membership_by_account on membership.membership (account);
create index membership_by_firm on membership.membership (firm);

-- What happened to each; it only grows.
create table membership.step (
    id bigint generated always as identity primary key,
    membership text collate "C" not null references membership.membership (ref),
    event text collate "C" not null,
    state text collate "C" not null,
    at timestamptz not null,
    account text collate "C" not null,
    organisation text collate "C" not null,
    words text
);
create index step_by_membership on membership.step (membership, id);

-- That somebody looked at a person's contact unmasked, and why; the firm is shown it.
create table membership.disclosure (
    id bigint generated always as identity primary key,
    firm text collate "C" not null,
    at timestamptz not null,
    account text collate "C" not null,
    organisation text collate "C" not null,
    reason text not null
);
create index disclosure_by_firm on membership.disclosure (firm, id);

create function membership.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name;
end $$;
create trigger step_only_grows before update or delete on membership.step
    for each row execute function membership.refuse_change();
create trigger disclosure_only_grows before update or delete on membership.disclosure
    for each row execute function membership.refuse_change();

-- Supervision: firms in zones, without persons.
create view membership.membership_pub as
    select zone, firm, state, claimed_at, proven_on, joined_on, ended_on from membership.membership;

create view membership.zone_pub as
    select code, chinese, english, office, fund_office, banks, trial_from, trial_to, opening, accept_days, decide_days
    from membership.zone;
