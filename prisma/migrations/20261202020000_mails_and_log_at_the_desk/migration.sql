-- What was sent, as its reader has it in plain text, but for what is for the reader alone.
ALTER TABLE "Mail" ADD COLUMN "subject" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "text" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "attachments" TEXT[] NOT NULL DEFAULT '{}';
-- The words by which staff find it.
ALTER TABLE "Mail" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("to" || ' ' || "subject")) STORED;
CREATE INDEX "Mail_words_idx" ON "Mail" USING gin ("words");

-- The list: all, of one kind, in one state, of one person, and those for which there was nothing to say any more.
CREATE INDEX "Mail_createdAt_id_idx" ON "Mail" ("createdAt", "id");
CREATE INDEX "Mail_template_createdAt_id_idx" ON "Mail" ("template", "createdAt", "id");
CREATE INDEX "Mail_status_createdAt_id_idx" ON "Mail" ("status", "createdAt", "id");
DROP INDEX "Mail_status_createdAt_idx";
CREATE INDEX "Mail_personId_createdAt_id_idx" ON "Mail" ("personId", "createdAt", "id");
DROP INDEX "Mail_personId_idx";
CREATE INDEX "Mail_to_createdAt_id_idx" ON "Mail" ("to", "createdAt", "id");
CREATE INDEX "Mail_unneeded" ON "Mail" ("createdAt", "id") WHERE "status" = 'SENT' AND "sentAt" IS NULL;

-- The log is found by the reason that somebody gave, and by what of the details has a name or number of its own. A line that has none has no words.
ALTER TABLE "AuditEntry" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
  CASE WHEN "detail" ?| ARRAY['reason', 'domain', 'invoice', 'task'] THEN search_words(
    coalesce("detail" ->> 'reason', '') || ' ' || coalesce("detail" ->> 'domain', '') || ' ' || coalesce("detail" ->> 'invoice', '') || ' ' ||
    coalesce("detail" ->> 'task', '')) END) STORED;
CREATE INDEX "AuditEntry_words_idx" ON "AuditEntry" USING gin ("words");
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry" ("at", "id");
DROP INDEX "AuditEntry_at_idx";
CREATE INDEX "AuditEntry_act_at_id_idx" ON "AuditEntry" ("act", "at", "id");
DROP INDEX "AuditEntry_act_at_idx";
CREATE INDEX "AuditEntry_actorId_at_id_idx" ON "AuditEntry" ("actorId", "at", "id");
