-- Somebody who is named can be taken out of editions.

-- Whether a text is the one that it was, with words in the place of names.
CREATE FUNCTION is_without_names(before text, after text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT before LIKE replace(replace(replace(regexp_replace(after, '([\\%_])', '\\\1', 'g'),
    '[naam weggehaald]', '%'), '[name taken out]', '%'), '…', '%')
$$;

-- An edition and a signature are changed no more than before, but that a name can go out of their texts, which is told of an edition by its moment. Who signs stays.
CREATE OR REPLACE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  apart text[] := ARRAY['title', 'document', 'peopleRemovedAt', 'frozenById', 'frozenByName', 'withdrawnAt', 'withdrawnById', 'withdrawnByName', 'withdrawnReason'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM "Artefact" WHERE "id" = OLD."artefactId" AND "personId" IS NOT NULL) THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - apart = to_jsonb(OLD) - apart
    AND ((NEW."title", NEW."document", NEW."peopleRemovedAt") IS NOT DISTINCT FROM (OLD."title", OLD."document", OLD."peopleRemovedAt")
      OR NEW."peopleRemovedAt" IS NOT NULL
        AND (NEW."document" <> OLD."document" OR is_without_names(OLD."title", NEW."title"))
        AND NOT EXISTS (SELECT FROM jsonb_each_text(NEW."document") said
          WHERE NOT coalesce(is_without_names(OLD."document" ->> said.key, said.value), false)))
    AND ((NEW."frozenById", NEW."frozenByName") IS NOT DISTINCT FROM (OLD."frozenById", OLD."frozenByName")
      OR NEW."frozenById" IS NULL AND NEW."frozenByName" = '')
    AND (OLD."withdrawnAt" IS NULL
      OR NEW."withdrawnAt" IS NOT DISTINCT FROM OLD."withdrawnAt" AND is_without_names(OLD."withdrawnReason", NEW."withdrawnReason")
        AND ((NEW."withdrawnById", NEW."withdrawnByName") IS NOT DISTINCT FROM (OLD."withdrawnById", OLD."withdrawnByName")
          OR NEW."withdrawnById" IS NULL AND NEW."withdrawnByName" = ''))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE OR REPLACE FUNCTION refuse_change_of_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  apart text[] := ARRAY['personId', 'personName', 'withdrawnAt', 'withdrawnReason'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM "ArtefactEdition" e JOIN "Artefact" a ON a."id" = e."artefactId"
      WHERE e."id" = OLD."editionId" AND a."personId" IS NOT NULL) THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - apart = to_jsonb(OLD) - apart
    AND (OLD."withdrawnAt" IS NULL
      OR NEW."withdrawnAt" IS NOT DISTINCT FROM OLD."withdrawnAt" AND is_without_names(OLD."withdrawnReason", NEW."withdrawnReason"))
    AND ((NEW."personId", NEW."personName") IS NOT DISTINCT FROM (OLD."personId", OLD."personName") OR NEW."personId" IS NULL AND NEW."personName" = '')
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
