-- Lists in which banks enter many loans at once. Each row became a filing, or was not taken up for a reason.
create table filing_list (
    ref text collate "C" primary key,
    zone text collate "C" not null,
    bank text collate "C" not null,
    -- SHA-256 of the file.
    file text collate "C" not null,
    filed_at timestamptz not null,
    account text not null,
    person text not null
);
create index filing_list_of_bank on filing_list (bank, filed_at desc);

create table filing_list_row (
    list text collate "C" not null references filing_list (ref),
    line bigint not null,
    loan text collate "C" not null,
    filing text collate "C" references filing (ref),
    reason text collate "C",
    primary key (list, line),
    check ((filing is null) <> (reason is null))
);
create trigger filing_list_only_grows before update or delete or truncate on filing_list
    for each statement execute function refuse_change();
create trigger filing_list_row_only_grows before update or delete or truncate on filing_list_row
    for each statement execute function refuse_change();
