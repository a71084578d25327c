-- A bank's product in a zone; what it offers stands in its versions.
create table product (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    bank text collate "C" not null,
    unit text collate "C" not null,
    created_at timestamptz not null
);
create index product_of_bank on product (bank);
create index product_of_zone on product (zone);

-- Terms change only while a version is a draft; afterwards only its state moves, guarded by the state it moves from.
create table product_version (
    product text collate "C" not null references product (ref),
    version integer not null check (version > 0),
    state text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    terms text not null,
    chinese text not null,
    english text not null,
    min_fen bigint not null,
    max_fen bigint not null,
    spread_basis_points integer not null,
    drafted_by text not null,
    published_on date,
    changed_at timestamptz not null,
    primary key (product, version),
    check (state not in ('DRAFT', 'PROPOSED') or published_on is null),
    check (state not in ('PUBLISHED', 'SUPERSEDED') or published_on is not null)
);
create unique index one_version_is_written_at_a_time on product_version (product) where state in ('DRAFT', 'PROPOSED');
create unique index one_version_is_offered on product_version (product) where state = 'PUBLISHED';

-- Every move of a version: who, for whom, when, with which words.
create table product_step (
    product text collate "C" not null,
    version integer not null,
    no integer not null,
    event text not null,
    state text not null,
    at timestamptz not null,
    account text not null,
    person text not null,
    organisation text collate "C" not null,
    words text not null,
    primary key (product, version, no),
    foreign key (product, version) references product_version (product, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'marketplace.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger product_step_only_grows before update or delete or truncate on product_step
    for each statement execute function refuse_change();

create function keep_terms() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and new.terms <> old.terms then
        raise exception 'the terms of a version that was handed on are never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger terms_stay before update on product_version for each row execute function keep_terms();

-- What supervision reads: products that were published at some time.
create view product_pub as
select p.ref, v.version, p.zone, p.bank, p.unit, v.chinese, v.english, v.state, v.min_fen, v.max_fen,
       v.spread_basis_points, v.published_on
from product p
join product_version v on v.product = p.ref
where v.published_on is not null;
