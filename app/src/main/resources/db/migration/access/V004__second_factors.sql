-- The second factor of staff: the secret of time-based one-time codes, sealed under the installation's master key.
create table access.second_factor (
    account text collate "C" primary key references access.account (ref),
    sealed bytea not null,
    -- Null while the person was shown the secret but has not given a code of it.
    confirmed_at timestamptz,
    -- The latest time step whose code was accepted: neither it nor an earlier one is accepted again.
    step bigint not null default 0,
    wrong smallint not null default 0,
    locked_until timestamptz
);

-- A link sets a password, or a new second factor for whoever still knows the password.
alter table access.link
    add column purpose text not null default 'PASSWORD' check (purpose in ('PASSWORD', 'FACTOR'));

-- Sessions that began before this moment of the machine's time are over.
alter table access.account add column sessions_ended_at timestamptz;
