import { z } from "zod";
import type { Artefact } from "~prisma/client";
import { leaveLink } from "~/features/communication/preferences/leave-link.server";
import { preferenceMessages } from "~/features/communication/preferences/preferences.messages";
import { whoWants } from "~/features/communication/preferences/wants-mail.server";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { instrumentOf } from "../../instruments";
import { placeInForm } from "../artefact-list";
import { artefactMessages } from "../artefact.messages";
import { isEditable } from "../artefacts/artefact-access.db.server";
import { askAgainField, isToAskAgain, migrated } from "../instrument";
import { askingMessages } from "./asking.messages";
import { askPeopleKind } from "./people-mail-kind";

const about = z.object({ artefactId: z.uuid(), personId: z.uuid() });

/** Tells whose piece it is that the day has come to ask again who is named in it; by whom it is read, it says nothing. Nothing is sent when they were asked or taken out by then, or to who wants no such mail. */
export const askPeopleMail = mailTemplate(askPeopleKind, async (data, locale, site) => {
  const { artefactId, personId } = about.parse(data);
  const { rows } = await pool.query<Pick<Artefact, "kind" | "title" | "schemaVersion" | "document">>({
    name: "piece-with-people",
    text: `select a.kind, a.title, a."schemaVersion", a.document from "Artefact" a where a.id = $1::uuid and ${isEditable("$2")}`,
    values: [artefactId, personId],
  });
  const [piece] = rows;
  const instrument = piece && instrumentOf(piece.kind);
  const document = instrument && migrated(instrument, piece);
  if (!document || !isToAskAgain(instrument, document, dayOf(now()))) return null;
  if (!(await whoWants(db, [personId], "PEOPLE")).has(personId)) return null;
  const t = askingMessages[locale];
  const name = `${instrument.texts[locale].name}: ${piece.title || artefactMessages[locale].untitled}`;
  const leaveAt = leaveLink(personId, "PEOPLE", { locale, site });
  return {
    subject: t.subject(name),
    blocks: [
      { text: t.text(name) },
      { link: site.origin + placeInForm(artefactId, instrument, askAgainField), label: t.link },
      { text: t.once },
      { link: leaveAt, label: preferenceMessages[locale].leaveLink },
    ],
    leaveAt,
  };
});
