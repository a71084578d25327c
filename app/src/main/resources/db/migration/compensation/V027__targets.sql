-- Targets of a year: each version is the whole table, proposed by one person of the fund's office and approved by another.
create table target_version (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    year integer not null,
    reason text not null,
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'RETURNED')),
    proposed_at timestamptz not null,
    proposed_account text not null,
    proposed_person text not null,
    decided_at timestamptz,
    decided_account text,
    decided_person text,
    words text,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check (decided_account <> proposed_account)
);
create index target_version_of_year on target_version (zone, year, proposed_at);
create unique index target_version_waiting on target_version (zone, year) where state = 'PROPOSED';

-- In the smallest of its unit: fen, ten-thousandths, hundredths of a time, loans, firms.
create table target (
    version text collate "C" not null references target_version (ref),
    indicator text collate "C" not null,
    value bigint not null check (value > 0),
    primary key (version, indicator)
);
create trigger target_only_grows before update or delete or truncate on target
    for each statement execute function refuse_change();

-- Why a target was not reached, in the office's words. A later one stands before an earlier one and replaces none.
create table target_deviation (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    year integer not null,
    indicator text collate "C" not null,
    words text not null,
    at timestamptz not null,
    account text not null,
    person text not null
);
create index target_deviation_of_year on target_deviation (zone, year, at desc);
create trigger target_deviation_only_grows before update or delete or truncate on target_deviation
    for each statement execute function refuse_change();
