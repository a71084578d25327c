create table access.organisation (
    code text primary key,
    chinese text not null,
    english text not null,
    kind text not null check (kind in ('OPERATOR', 'CREDIT_OFFICE', 'DEPARTMENT', 'BANK', 'FUND_OFFICE', 'AUDIT', 'FIRM')),
    items text[] not null
);

insert into access.organisation (code, chinese, english, kind, items)
values ('operator', '平台运营单位', 'Platform operator', 'OPERATOR', '{}');

create table access.account (
    ref text primary key,
    login text not null unique,
    name text not null,
    organisation text not null references access.organisation (code),
    role text not null check (role in ('ADMINISTRATOR', 'MEMBER')),
    -- Null until the one-time link was used.
    password text,
    -- The firm a person claims, and since when person and powers are verified; unverified claims give no right.
    firm text,
    powers_verified_on date,
    created_at timestamptz not null,
    deactivated_at timestamptz,
    -- Wrong passwords in a row, and until when further tries are refused.
    wrong smallint not null default 0,
    locked_until timestamptz,
    check (powers_verified_on is null or firm is not null)
);

create index account_organisation on access.account (organisation);

-- One live link per account; only the token's hash is kept.
create table access.link (
    account text primary key references access.account (ref),
    token_hash bytea not null unique,
    expires_at timestamptz not null
);
