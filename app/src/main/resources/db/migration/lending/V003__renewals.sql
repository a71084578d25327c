-- A loan that takes the place of another (续贷): each is renewed once.
alter table loan add column renews text collate "C" references loan (ref) check (renews <> ref);
create unique index loan_renewed_once on loan (renews) where renews is not null;
