-- A third list: firms for which a fund's rules may bear more.
alter table membership.listing drop constraint listing_kind_check;
alter table membership.listing add constraint listing_kind_check check (kind in ('NEGATIVE', 'WHITE', 'KEY'));
