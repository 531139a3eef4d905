drop index units_arrived;
create index units_revised on units (updated_at, "row");
