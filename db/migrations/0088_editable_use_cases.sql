-- After a smaller package the client chooses which of its AI use cases stay editable; what is over the limit is readable only.
alter table ai_use_case add column stays_editable boolean not null default false;
