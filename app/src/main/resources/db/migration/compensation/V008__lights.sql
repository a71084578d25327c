-- Month ends up to which a fund's lights are counted, and each light where it changed, with its figures.
create table light_run (
    zone text collate "C" not null,
    cut_off date not null,
    counted_at timestamptz not null,
    primary key (zone, cut_off)
);
create table light (
    zone text collate "C" not null,
    scope text not null check (scope in ('BANK', 'PRODUCT', 'FUND')),
    subject text collate "C" not null,
    cut_off date not null,
    actions text[] collate "C" not null,
    review boolean not null,
    figures text not null,
    primary key (zone, scope, subject, cut_off)
);
create trigger light_run_only_grows before update or delete or truncate on light_run
    for each statement execute function refuse_change();
create trigger light_only_grows before update or delete or truncate on light
    for each statement execute function refuse_change();

create view light_pub as select zone, scope, subject, cut_off, actions, review from light;
