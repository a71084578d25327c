-- Codes and identifiers sort by code point whatever the database's own order is: file versions hash facts in that order.

-- Known time: one row; whoever publishes locks it, so that the order of seq is the order of commits.
create table known_clock (
    only_row boolean primary key default true check (only_row),
    seq bigint not null
);
insert into known_clock (seq) values (0);

create sequence submission_number;

-- Makes a submission's facts known, all at once. A fact whose submission has no row here does not exist yet.
create table publication (
    submission bigint primary key,
    seq bigint not null unique,
    item text collate "C" not null,
    source text collate "C" not null,
    document text collate "C" not null,
    as_of date not null,
    for_all boolean not null,
    published_at timestamptz not null
);
create index publication_by_item on publication (item, seq);

-- What a submission was settled against; the row goes when it is published.
create table settlement (
    submission bigint primary key,
    item text collate "C" not null,
    base_seq bigint not null,
    settled_on date not null
);

-- Whom a fact is about: a scheme and an identifier, fixed for ever. home is the key the big tables are sharded on.
create sequence subject_number;
create table subject (
    id bigint primary key,
    home bigint not null,
    scheme text collate "C" not null,
    identifier text collate "C" not null,
    unique (scheme, identifier)
);

create table firm (
    home bigint primary key,
    ref text collate "C" not null unique
);

-- Which firm a subject belongs to, from when to when. The newest statement whose dates hold a day decides about that day.
create table subject_link (
    subject_id bigint not null,
    firm bigint,
    valid_from date not null,
    valid_to date,
    submission bigint not null,
    line bigint not null,
    primary key (subject_id, submission, line)
);
create index subject_link_by_firm on subject_link (firm);

create table fact (
    home bigint not null,
    subject_id bigint not null,
    item text collate "C" not null,
    key bytea not null,
    submission bigint not null,
    line bigint not null,
    valid_from date not null,
    valid_to date,
    digest bytea not null,
    body bytea not null,
    primary key (home, subject_id, item, key, submission, line)
);
create index fact_by_submission on fact (submission);

-- Whom a submission spoke of, repeats included: for them its source has answered through its as-of day.
create table answer (
    home bigint not null,
    subject_id bigint not null,
    item text collate "C" not null,
    submission bigint not null,
    primary key (home, subject_id, item, submission)
);
create index answer_by_submission on answer (submission);

-- Something wrapped with the master key: a start with another key is noticed.
create table master_key_sample (
    only_row boolean primary key default true check (only_row),
    wrapped bytea not null
);

-- The key a sealed fact was sealed with. Lawful erasure empties wrapped and keeps the rest.
create table sealing_key (
    home bigint not null,
    subject_id bigint not null,
    item text collate "C" not null,
    wrapped bytea,
    erased_on date,
    legal_basis text,
    primary key (home, subject_id, item),
    check ((wrapped is null) = (erased_on is not null and legal_basis is not null))
);

-- Projections of registration and authorisation facts, written with them, for search and for checks.
create table firm_name (
    home bigint not null,
    subject_id bigint not null,
    name text not null,
    former boolean not null,
    valid_from date not null,
    submission bigint not null,
    line bigint not null,
    primary key (home, submission, line, former)
);
create table consent (
    home bigint not null,
    subject_id bigint not null,
    number text collate "C" not null,
    reader text collate "C" not null,
    items text[] not null,
    purpose text not null,
    data_from date not null,
    data_to date not null,
    signed date not null,
    until date not null,
    withdrawn date,
    submission bigint not null,
    line bigint not null,
    primary key (home, subject_id, number, reader, submission, line)
);
create index consent_by_reader on consent (reader);

create table file_version (
    home bigint not null,
    seq bigint not null,
    valid_on date not null,
    hash bytea not null,
    sealed_at timestamptz not null,
    primary key (home, seq, valid_on)
);

create table read_log (
    home bigint not null,
    read_at timestamptz not null,
    id bigint generated always as identity,
    account text not null,
    organisation text not null,
    basis text not null,
    items text[] not null,
    seq bigint not null,
    valid_on date not null,
    purpose text not null,
    primary key (home, id)
);

-- Which firm each of these subjects belongs to on day v as known at k.
create function links(subjects bigint[], v date, k bigint) returns table (subject_id bigint, firm bigint)
language sql stable as $$
    select distinct on (l.subject_id) l.subject_id, l.firm
    from creditfile.subject_link l
    join creditfile.publication p on p.submission = l.submission and p.seq <= k
    where l.subject_id = any (subjects) and l.valid_from <= v and (l.valid_to is null or l.valid_to > v)
    order by l.subject_id, p.seq desc, l.line desc
$$;

-- The same of all subjects, for lists.
create function all_links(v date, k bigint) returns table (subject_id bigint, firm bigint)
language sql stable as $$
    select distinct on (l.subject_id) l.subject_id, l.firm
    from creditfile.subject_link l
    join creditfile.publication p on p.submission = l.submission and p.seq <= k
    where l.valid_from <= v and (l.valid_to is null or l.valid_to > v)
    order by l.subject_id, p.seq desc, l.line desc
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: state a new fact instead', tg_table_name;
end $$;
create trigger fact_is_never_edited before update on fact for each row execute function refuse_change();
create trigger publication_is_never_edited before update or delete on publication
    for each row execute function refuse_change();
create trigger version_is_never_edited before update or delete on file_version
    for each row execute function refuse_change();
create trigger read_log_is_never_edited before update or delete on read_log
    for each row execute function refuse_change();
