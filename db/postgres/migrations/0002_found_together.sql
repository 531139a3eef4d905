-- One index of facets and words: what a row must have of both is met in one walk, which reads of the long list of a frequent
-- word only what a rare facet leaves.
create index search_found on search using gin (facets, said);
drop index search_said;
drop index search_facets;
