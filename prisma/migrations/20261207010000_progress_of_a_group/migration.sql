-- How much of a whole group is done, and when, is read from this index alone, without the rows. It changes only when something was done in a
-- block: the texts that are saved while somebody types are in another table.
create index "BlockProgress_enrolmentId_blockId_done_updatedAt_idx" on "BlockProgress" ("enrolmentId", "blockId", "done", "updatedAt");
