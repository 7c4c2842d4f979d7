// Who reads and changes an artefact, as conditions of statements. One's own is one's own; one of an organisation is for those of its people who were asked to it,
// as long as they act for that organisation.

/** The pieces of organisations that the person `person` (a name of a value) was asked to: rows with `artefactId` and `mayEdit`. */
export const teamPieces = (person: string): string =>
  `select m."artefactId", m."mayEdit" from "ArtefactMember" m
     join "Artefact" p on p.id = m."artefactId"
     join "Membership" s on s."organisationId" = p."organisationId" and s."personId" = m."personId" and s.until is null
    where m."personId" = ${person}::uuid`;

/** Whether that person may read the artefact `a`. */
export const isReadable = (person: string): string =>
  `(a."personId" = ${person}::uuid or a.id in (select "artefactId" from (${teamPieces(person)} and m."artefactId" = a.id) asked))`;

/** Whether that person may change the artefact `a`. */
export const isEditable = (person: string): string =>
  `(coalesce(a."personId" = ${person}::uuid, false) or exists (select from (${teamPieces(person)} and m."artefactId" = a.id) asked where "mayEdit"))`;
