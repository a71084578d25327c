-- An auditor looks at a day, or at a person.
create index entry_at on audit.entry (at);

create index entry_account on audit.entry (account, id);
