-- An account of staff works once the security administrator confirmed it, as soon as there is one; null until then.
alter table access.account add column confirmed_at timestamptz;
update access.account set confirmed_at = created_at;
