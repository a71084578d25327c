-- 附单据: the papers of a voucher, which is a line of the book that moves money or what is owed. Nothing is replaced: a wrong one is struck out.
create table voucher_paper (
    zone text collate "C" not null,
    entry bigint not null,
    no integer not null,
    label text not null,
    sheets integer not null check (sheets > 0),
    name text not null,
    media text collate "C" not null,
    sha256 text collate "C" not null,
    body bytea not null,
    late_note text check (late_note <> ''),
    added_at timestamptz not null,
    account text not null,
    person text not null,
    struck_at timestamptz,
    struck_account text,
    struck_person text,
    struck_words text,
    primary key (zone, entry, no),
    foreign key (zone, entry) references entry (zone, no),
    check ((struck_at is null) = (struck_words is null))
);
create function voucher_paper_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.struck_at is null and new.struck_at is not null
        and (new.zone, new.entry, new.no, new.label, new.sheets, new.name, new.media, new.sha256, new.added_at, new.account, new.person)
            = (old.zone, old.entry, old.no, old.label, old.sheets, old.name, old.media, old.sha256, old.added_at, old.account, old.person)
        and new.late_note is not distinct from old.late_note and new.body = old.body then
        return new;
    end if;
    raise exception 'compensation.% only grows: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger voucher_paper_stays before update or delete on voucher_paper
    for each row execute function voucher_paper_stays();
create trigger voucher_paper_not_emptied before truncate on voucher_paper
    for each statement execute function refuse_change();
create index claim_of_entry on claim (zone, entry_no) where entry_no is not null;
