-- Words as people type them: small letters without accents, in the letters that a keyboard has, whatever apostrophe or hyphen stands in them.
-- app/lib/folding/fold.ts says the same for what is typed, and why; fold-in-database.server.test.ts holds the two equal. One function with its steps in a row,
-- because PostgreSQL runs what it has planned once. Nothing in it depends on the locale of the database.
CREATE FUNCTION search_words(written text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text;
BEGIN
  folded := lower(normalize(translate(written, '´', ''''), NFKD) COLLATE "pg_c_utf8");
  folded := regexp_replace(folded, '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\ufe00-\ufe0f\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+', '', 'g');
  folded := translate(folded, 'øɔđðɗɛəłħŧıŋɓƙς‘’‚‛ʹʻʼʽʾʿ`''.‐‒–—−_+·', 'oodddeelhtinbkσ---------------------');
  folded := replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
  folded := left(regexp_replace(folded, '[\u0001-\u0026\u0028-\u002a\u002c\u002f\u003a-\u003f\u005b-\u005e\u007b-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f]+', ' ', 'g'), 500);
  -- Each part of a word; the part of an address behind its @; the whole.
  RETURN array_to_tsvector(array_remove(string_to_array(
    translate(folded, '-@', '  ') || ' ' || translate(folded, '@-', ' ') || ' ' || translate(folded, '-@', ''), ' '), ''));
END $$;

-- Staff find rows by the beginnings of these words. They stand in columns: a list asks them of hundreds of rows, and making them takes longer.
DROP INDEX "Person_words";
DROP INDEX "Order_words";
DROP INDEX "Organisation_words";
DROP INDEX "CertificateHolder_words";
DROP INDEX "Certificate_words";
ALTER TABLE "Person" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("name" || ' ' || "latinName" || ' ' || "email")) STORED;
ALTER TABLE "Order" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("attendeeName" || ' ' || "attendeeLatinName" || ' ' || "buyerOrganisation")) STORED;
ALTER TABLE "Organisation" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (search_words("name")) STORED;
ALTER TABLE "CertificateHolder" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (search_words("name" || ' ' || "latinName")) STORED;
CREATE INDEX "Person_words_idx" ON "Person" USING gin ("words");
CREATE INDEX "Order_words_idx" ON "Order" USING gin ("words");
CREATE INDEX "Organisation_words_idx" ON "Organisation" USING gin ("words");
CREATE INDEX "CertificateHolder_words_idx" ON "CertificateHolder" USING gin ("words");

-- A holder who is pseudonymised has no words left either.
CREATE OR REPLACE TRIGGER "CertificateHolder_frozen" BEFORE UPDATE OR DELETE ON "CertificateHolder" FOR EACH ROW
  EXECUTE FUNCTION only_pseudonymised('personId', 'name', 'latinName', 'nameHashes', 'pseudonymisedAt', 'words');

-- Lists of names in the order of a Dutch reader: accents and capitals come after the letter, numbers are read as numbers.
CREATE COLLATION "dutch" (provider = icu, locale = 'nl-u-kn-true');
DROP INDEX "Organisation_name_id_idx";
CREATE INDEX "Organisation_name_id_idx" ON "Organisation" ("name" COLLATE "dutch", "id");
CREATE INDEX "Person_name_id_idx" ON "Person" ("name" COLLATE "dutch", "id");
DROP INDEX "Person_staff";
CREATE INDEX "Person_staff" ON "Person" ("name" COLLATE "dutch", "id") WHERE "roles" <> '{}';
