-- Whoever is named in a comment gets a mail, unless they chose to read it in the workspace only.
alter table reminder_choice add column mentions boolean not null default true;
