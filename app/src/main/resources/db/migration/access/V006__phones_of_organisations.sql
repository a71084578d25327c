-- Whom a credit office phones when an organisation is late; an office's number, not a person's.
alter table access.organisation add column phone text check (length(phone) between 1 and 40);
