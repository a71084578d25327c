-- An account may have a term, half-open like every span of days.
alter table access.account
    add column valid_from date,
    add column valid_to date,
    add check (valid_from < valid_to);

-- What an identity provider proved of a person at the latest sign-in: name, real-name check, powers for firms by code.
create table access.identity (
    issuer text collate "C" not null,
    subject text collate "C" not null,
    account text not null unique references access.account (ref),
    name text not null,
    real_name boolean not null,
    firms jsonb not null,
    proven_on date not null,
    primary key (issuer, subject)
);
