-- What was published of which item by whom, through which day; no firm and no fact.
create view creditfile.publication_pub as
    select item, source, as_of, for_all, published_at from creditfile.publication;
