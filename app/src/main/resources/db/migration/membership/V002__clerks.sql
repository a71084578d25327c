-- A firm's clerk (经办人) with a dated power of attorney: invited by the representative with a one-time code.
create table membership.clerk (
    ref text collate "C" primary key,
    membership text collate "C" not null references membership.membership (ref),
    name text not null,
    until date not null,
    -- Only the code's hash is kept; it is spent when an account is set, and useless after its last day.
    code_hash bytea not null unique,
    code_until timestamptz not null,
    invited_at timestamptz not null,
    account text collate "C",
    ended_on date
);
create index clerk_by_membership on membership.clerk (membership);
