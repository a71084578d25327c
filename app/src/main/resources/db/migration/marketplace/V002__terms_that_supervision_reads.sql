-- What a published product offers is public; the home of a zone prices an example by it.
create or replace view marketplace.product_pub as
select p.ref, v.version, p.zone, p.bank, p.unit, v.chinese, v.english, v.state, v.min_fen, v.max_fen,
       v.spread_basis_points, v.published_on, v.terms
from marketplace.product p
join marketplace.product_version v on v.product = p.ref
where v.published_on is not null;
