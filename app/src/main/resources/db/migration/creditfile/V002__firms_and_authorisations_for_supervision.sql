-- Firms that are collected, as known now, with the day they became known; no name and no fact.
create view creditfile.firm_pub as
    select f.ref as firm, min(p.published_at) as registered
    from creditfile.firm f
    join creditfile.subject_link l on l.firm = f.home
    join creditfile.publication p on p.submission = l.submission
    group by f.ref;

-- Of each authorisation the newest statement: which firm, for which reader, from when to when.
create view creditfile.authorisation_pub as
    select f.ref as firm, n.number, n.reader, n.signed as given,
           least(n.until, coalesce(n.withdrawn, n.until)) as ended
    from (
        select distinct on (c.home, c.subject_id, c.number, c.reader)
               c.home, c.subject_id, c.number, c.reader, c.signed, c.until, c.withdrawn
        from creditfile.consent c
        join creditfile.publication p on p.submission = c.submission
        order by c.home, c.subject_id, c.number, c.reader, p.seq desc, c.line desc
    ) n
    join lateral (
        select l.firm
        from creditfile.subject_link l
        join creditfile.publication p on p.submission = l.submission
        where l.subject_id = n.subject_id
        order by p.seq desc, l.line desc
        limit 1
    ) l on l.firm is not null
    join creditfile.firm f on f.home = l.firm;
