-- A version of a card on its way into use and out of it. No row is ever edited but by a move along the transitions table, and
-- what a version says changes only while it is a draft. Which version is in use on a day follows from its two days alone.
create table card_version (
    ref text collate "C" primary key,
    code text collate "C" not null,
    no integer not null check (no > 0),
    -- The credit office that wrote it; empty for a card that came with the program and was approved with its release.
    office text collate "C" not null,
    state text not null check (state in
        ('DRAFT', 'TRIAL', 'PROPOSED', 'LIVE', 'RETIREMENT_PROPOSED', 'RETIRED', 'DISCARDED')),
    version text collate "C" not null,
    json text not null,
    drafted_by text not null,
    valid_from date,
    valid_to date,
    changed_at timestamptz not null,
    unique (code, no),
    check (office = '' or state in ('DRAFT', 'TRIAL', 'PROPOSED', 'DISCARDED') or valid_from is not null),
    check (state not in ('DRAFT', 'TRIAL', 'PROPOSED', 'DISCARDED') or valid_from is null),
    check ((state = 'RETIRED') = (valid_to is not null))
);
create unique index one_version_is_written_at_a_time on card_version (code, office)
    where state in ('DRAFT', 'TRIAL', 'PROPOSED');
create unique index one_version_is_live on card_version (code) where state in ('LIVE', 'RETIREMENT_PROPOSED');

-- Every move of a version: who, for whom, when, with which words.
create table card_step (
    card text collate "C" not null references card_version (ref),
    no integer not null,
    event text not null,
    state text not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    words text not null,
    primary key (card, no)
);

create function keep_what_was_handed_on() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.json <> old.json or new.version <> old.version) then
        raise exception 'a card is written only while it is a draft' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger card_version_stays before update on card_version
    for each row execute function keep_what_was_handed_on();

create function only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'scoring.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger card_step_only_grows before update or delete or truncate on card_step
    for each statement execute function only_grows();

-- What a card on trial gives for an evaluation that the live version issued; no firm and no bank ever sees it.
create table trial_result (
    home bigint not null,
    evaluation text collate "C" not null,
    card text collate "C" not null,
    live_version text collate "C" not null,
    trial_version text collate "C" not null,
    live_total bigint,
    trial_total bigint,
    live_grade text,
    trial_grade text,
    result text not null,
    made_at timestamptz not null,
    primary key (home, evaluation, trial_version)
);
create index trial_result_of_version on trial_result (trial_version, made_at desc);
create trigger trial_result_only_grows before update or delete or truncate on trial_result
    for each statement execute function only_grows();
