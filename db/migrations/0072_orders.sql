-- Ordering without a consultant: whoever asks makes the offer to themselves, and pays by card or direct debit.

alter table package_offer
  -- Null until somebody who made the offer to themselves has ordered: nobody is a lead before.
  alter column lead_id drop not null,
  -- The consultant who made it, and with it allowed paying on invoice; null for one's own.
  alter column created_by drop not null,
  -- Who pressed the button that orders, when, and how it is paid. Paid later, it is accepted later.
  add column ordered_by text check (length(ordered_by) between 1 and 200),
  add column ordered_at timestamptz,
  add column method text check (method in ('invoice', 'card', 'sepa_debit')),
  -- What came of it.
  add column client_id uuid,
  add column subscription_id uuid,
  add constraint package_offer_has_a_maker check (lead_id is not null or created_by is null),
  add constraint package_offer_order_is_whole check ((ordered_by is null) = (ordered_at is null) and (ordered_at is null) = (method is null)),
  add constraint package_offer_own_is_paid_at_once check (created_by is not null or method is distinct from 'invoice'),
  add constraint package_offer_result_is_whole check ((client_id is null) = (subscription_id is null) and (client_id is null or accepted_at is not null));
-- What nobody ordered goes by itself.
create index package_offer_of_nobody on package_offer (organisation_id, expires_at) where lead_id is null;
grant delete on package_offer to tulos_app;
