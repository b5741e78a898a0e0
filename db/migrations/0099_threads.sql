-- Threads on more than measures: a comment is about exactly one record. On an opinion it stands with the published version
-- that was commented on, so that what is only a draft can have none.
alter table measure_comment rename to comment;
alter index measure_comment_pkey rename to comment_pkey;
alter index measure_comment_of rename to comment_of_measure;
alter policy measure_comment_wall on comment rename to comment_wall;
alter trigger measure_comment_append_only on comment rename to comment_append_only;

alter table comment
  alter column measure_id drop not null,
  add column evidence_id uuid,
  add column ai_use_case_id uuid,
  -- Which page of the AI use case.
  add column part text check (part in ('use-case', 'screening', 'opinion')),
  add column opinion_version integer,
  add foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade,
  add foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  add foreign key (organisation_id, ai_use_case_id, opinion_version)
    references opinion (organisation_id, ai_use_case_id, version) on delete cascade,
  add constraint comment_about_one_record check (num_nonnulls(measure_id, evidence_id, ai_use_case_id) = 1),
  add constraint comment_part_of_use_case check ((ai_use_case_id is null) = (part is null)),
  add constraint comment_on_published_opinion check ((part is not distinct from 'opinion') = (opinion_version is not null));
create index comment_of_evidence on comment (organisation_id, evidence_id, at desc, id desc) where evidence_id is not null;
create index comment_of_use_case on comment (organisation_id, ai_use_case_id, part, at desc, id desc)
  where ai_use_case_id is not null;

-- Mails that wait say what they are about as the new ones do.
update mail set props = props - 'measure' || jsonb_build_object('about', 'measure', 'title', props -> 'measure')
 where kind = 'comment-written' and props ? 'measure';
