-- A round evaluates all firms by one public card as of one moment, page by page; whoever asked for it, or the clock.
create table round (
    ref text collate "C" primary key,
    card text collate "C" not null,
    card_version text collate "C" not null,
    seq bigint not null,
    organisation text collate "C" not null,
    account text not null,
    person text not null,
    by_clock boolean not null,
    begun_at timestamptz not null,
    -- Firms there were when it began; done and scored grow with each page, and the cursor stands at the last firm done.
    firms bigint not null,
    done bigint not null,
    scored bigint not null,
    cursor text collate "C",
    ended_at timestamptz,
    broken_off boolean not null
);
create unique index one_round_runs_at_a_time on round ((true)) where ended_at is null;
create index round_of_card on round (card, begun_at desc);

-- Drift, replays and trials read the evaluations by one card through time.
create index evaluation_by_card on evaluation (card, issued_at desc);
