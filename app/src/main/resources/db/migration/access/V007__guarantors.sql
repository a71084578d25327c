-- Guarantors have officers who propose and approve, as banks have.
alter table access.organisation drop constraint organisation_kind_check;
alter table access.organisation add constraint organisation_kind_check check (kind in
    ('OPERATOR', 'CREDIT_OFFICE', 'DEPARTMENT', 'BANK', 'FUND_OFFICE', 'GUARANTOR', 'AUDIT', 'FIRM'));
