import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { nameOnCertificate, type NameGap } from "../issuing/holder-name";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";

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

interface Row {
  id: string;
  contentId: string;
  completedAt: Date;
  personId: string;
  name: string;
  latinName: string;
  email: string;
}

/** Who completed and has no certificate, longest ago first (at most a hundred), with the reason. One query. */
export async function missingCertificates(locale: Locale): Promise<MissingCertificate[]> {
  const { rows } = await pool.query<Row>({
    name: "desk-missing-certificates",
    text: `select e.id, e."contentId", e."completedAt", p.id as "personId", p.name, p."latinName", p.email
      from "Enrolment" e join "Person" p on p.id = e."personId"
      where e."completedAt" is not null and not exists (select 1 from "Certificate" c where c."enrolmentId" = e.id)
      order by e."completedAt", e.id limit ${most}`,
    values: [],
  });
  return rows.map(({ contentId, latinName, ...row }) => {
    const name = nameOnCertificate({ name: row.name, latinName });
    const isRecent = now().getTime() - row.completedAt.getTime() < patienceMs;
    return {
      ...row,
      title: contentTitle(contentId, locale),
      because: "gap" in name ? name.gap : isRecent ? "beingMade" : "failed",
    };
  });
}
