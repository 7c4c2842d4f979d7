-- How much of a whole group is done, and when, is read from the key alone, without the rows. Both change only when something was done in a
-- block: the texts that are saved while somebody types are in another table.
create unique index "BlockProgress_key" on "BlockProgress" ("enrolmentId", "blockId") include ("done", "updatedAt");
alter table "BlockProgress" drop constraint "BlockProgress_pkey", add constraint "BlockProgress_pkey" primary key using index "BlockProgress_key";
