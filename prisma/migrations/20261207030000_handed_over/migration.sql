-- A mail that one can do without and that may have gone already is not sent again by itself.
alter table "Mail" add column "handedOverAt" timestamptz(3);
