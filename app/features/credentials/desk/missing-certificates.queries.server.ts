import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { nameOnCertificate, type NameGap } from "../issuing/holder-name";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** Somebody who completed and has no certificate. */
export interface MissingCertificate {
  id: string;
  title: string;
  completedAt: Date;
  personId: string;
  name: string;
  email: string;
  because: NameGap | "beingMade" | "failed";
}

/** How long making a certificate may take before something is wrong with it, in milliseconds. */
const patienceMs = 10 * 60_000;
const most = 100;

/** Who completed and has no certificate, longest ago first (at most a hundred), with the reason. Whose account is closed is left out. */
export async function missingCertificates(locale: Locale): Promise<MissingCertificate[]> {
  const rows = await db.enrolment.findMany({
    where: { completedAt: { not: null }, certificate: null, person: { disabledAt: null } },
    select: {
      id: true,
      contentId: true,
      completedAt: true,
      person: { select: { id: true, name: true, latinName: true, email: true } },
    },
    orderBy: [{ completedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.map(({ id, contentId, completedAt, person }) => {
    const name = nameOnCertificate(person);
    const isRecent = now().getTime() - completedAt!.getTime() < patienceMs;
    return {
      id,
      title: contentTitle(contentId, locale),
      completedAt: completedAt!,
      personId: person.id,
      name: person.name,
      email: person.email,
      because: "gap" in name ? name.gap : isRecent ? "beingMade" : "failed",
    };
  });
}
