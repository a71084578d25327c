-- Every card that ever gave an evaluation, as it was.
create table card (
    version text primary key,
    code text not null,
    json text not null,
    first_used timestamptz not null
);

-- An evaluation cites what it rests on: file version, card version, and which items the reader's basis opened.
create table evaluation (
    home bigint not null,
    ref text not null,
    firm text not null,
    seq bigint not null,
    valid_on date not null,
    file_hash text not null,
    card text not null,
    card_version text not null,
    citation text not null,
    result text not null,
    issued_at timestamptz not null,
    account text not null,
    organisation text not null,
    primary key (home, ref),
    unique (home, seq, valid_on, card_version, citation)
);
create index evaluation_by_ref on evaluation (ref);
create index evaluation_of_firm on evaluation (home, card, issued_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an issued evaluation is never changed';
end $$;
create trigger evaluation_is_never_edited before update or delete on evaluation
    for each row execute function refuse_change();
create trigger card_is_never_edited before update or delete on card
    for each row execute function refuse_change();
