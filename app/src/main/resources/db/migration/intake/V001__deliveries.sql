-- A delivery as it came. id is the number of its submission to the credit file.
create table delivery (
    id bigint primary key,
    ref text not null unique,
    organisation text not null,
    account text not null,
    idempotency_key text not null,
    item text not null,
    manifest text not null,
    file_name text not null,
    as_of date not null,
    raw_size bigint not null,
    raw_sha256 bytea not null,
    received_at timestamptz not null,
    raw_key bytea,
    raw_erased_on date,
    raw_legal_basis text,
    state text not null check (state in ('RECEIVED', 'SETTLED', 'PUBLISHED', 'REFUSED')),
    refusal text,
    refusal_detail text,
    delivered bigint,
    accepted bigint,
    warned bigint,
    waiting bigint,
    rejected bigint,
    repeated bigint,
    read_millis bigint,
    seq bigint,
    tally text,
    unique (organisation, idempotency_key),
    check (state not in ('SETTLED', 'PUBLISHED')
           or delivered = accepted + warned + waiting + rejected + repeated)
);
create index delivery_to_read on delivery (id) where state in ('RECEIVED', 'SETTLED');

create table raw_chunk (
    delivery bigint not null,
    number int not null,
    bytes bytea not null,
    primary key (delivery, number)
);

create table row_fate (
    delivery bigint not null,
    line bigint not null,
    fate text not null,
    code text,
    field text,
    detail text,
    primary key (delivery, line)
);
create index row_fate_by_code on row_fate (delivery, fate, code) where code is not null;
