create table audit.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account text not null,
    organisation text not null,
    act text not null,
    about text not null,
    basis text not null,
    allowed boolean not null
);

create index entry_refused on audit.entry (id) where not allowed;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.entry only grows: % refused', tg_op using errcode = 'restrict_violation';
end
$$;

create trigger entry_only_grows
    before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
