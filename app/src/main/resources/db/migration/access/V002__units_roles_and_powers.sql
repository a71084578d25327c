-- A bank's branches and sub-branches are units of one legal entity; firms authorise the entity.
alter table access.organisation
    add column parent text references access.organisation (code),
    add column entity text;
update access.organisation set entity = code;
alter table access.organisation alter column entity set not null;

alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in
    ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'MAKER', 'CHECKER', 'MEMBER'));

-- On what ground a person acts for a firm, and the first day on which a power of attorney holds no more.
alter table access.account
    add column power text check (power in ('REPRESENTATIVE', 'CLERK')),
    add column power_until date;
update access.account set power = 'REPRESENTATIVE' where powers_verified_on is not null;
alter table access.account add check ((powers_verified_on is null) = (power is null));
