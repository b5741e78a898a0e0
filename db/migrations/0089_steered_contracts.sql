-- What the consultancy's list of contracts says without opening a client's wall: a contract rests, or it was changed to
-- payment on invoice, whatever the payment service said last.
alter table due_invoice
  add column rests boolean not null default false,
  add column on_invoice boolean not null default false;
