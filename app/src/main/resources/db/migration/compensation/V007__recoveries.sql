-- Money that comes back, or that is no longer pursued. received and costs are what the bank reported; the four parts add up to
-- what was received. due_on is empty where the year's holiday notice is not recorded.
create table recovery (
    ref text collate "C" primary key,
    claim text collate "C" not null references claim (ref),
    zone text collate "C" not null,
    bank text collate "C" not null,
    kind text not null check (kind in ('RECOVERY', 'CLAWBACK', 'WRITE_OFF')),
    state text not null check (state in ('PROPOSED', 'AWAITED', 'ARRIVED', 'CONFIRMED', 'DROPPED')),
    received_on date not null,
    received_fen bigint not null check (received_fen > 0),
    reported_costs_fen bigint not null check (reported_costs_fen >= 0),
    costs_fen bigint not null check (costs_fen >= 0),
    fund_fen bigint not null check (fund_fen >= 0),
    guarantor_fen bigint not null check (guarantor_fen >= 0),
    bank_fen bigint not null check (bank_fen >= 0),
    document text not null,
    due_on date,
    made_at timestamptz not null,
    made_account text not null,
    made_person text not null,
    arrived_on date,
    voucher text,
    arrived_account text,
    arrived_person text,
    decided_at timestamptz,
    decided_account text,
    decided_person text,
    words text,
    changed_at timestamptz not null,
    check (costs_fen + fund_fen + guarantor_fen + bank_fen = received_fen),
    check ((kind = 'RECOVERY') or fund_fen = received_fen),
    check (decided_account <> arrived_account)
);
create index recovery_of_claim on recovery (claim, made_at);
create index recovery_of_zone on recovery (zone, made_at desc);
create unique index recovery_demanded_once on recovery (claim, kind)
    where kind <> 'RECOVERY' and state <> 'DROPPED';

create view recovery_pub as
select ref, claim, zone, bank, kind, state, received_on, received_fen, fund_fen, due_on, arrived_on, changed_at
from recovery;
