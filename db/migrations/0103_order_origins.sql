-- An order of one's own may begin at the report of a lead or in the workspace of a client without a package. It stays
-- nobody's until it is placed (lead_id), but then it belongs there.
alter table package_offer
  add column came_from uuid,
  add constraint package_offer_came_from foreign key (organisation_id, came_from)
    references lead (organisation_id, id) on delete set null (came_from),
  add constraint package_offer_origin_of_own check (came_from is null or created_by is null);
create index package_offer_from_lead on package_offer (organisation_id, came_from) where came_from is not null;
