import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { nameOnCertificate, type NameGap } from "../holder/holder-name";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { hasNoCertificate, patienceMs } from "./certificate-conditions";

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

interface Waiting {
  id: string;
  contentId: string;
  completedAt: Date;
  person: { id: string; name: string; latinName: string; email: string };
}

const most = 100;

/** Who completed and has no certificate, longest ago first (at most a hundred), with the reason. Whose account is closed is left out. */
export async function missingCertificates(
  _scope: FoundationScope<"certificate.read">,
  locale: Locale,
): Promise<MissingCertificate[]> {
  const { rows } = await pool.query<Waiting>({
    name: "missing-certificates",
    text: `select e.id, e."contentId", e."completedAt",
        json_build_object('id', p.id, 'name', p.name, 'latinName', p."latinName", 'email', p.email) as person
      from "Enrolment" e join "Person" p on p.id = e."personId"
      where ${hasNoCertificate}
      order by e."completedAt", e.id limit $1`,
    values: [most],
  });
  return rows.map(({ id, contentId, completedAt, person }) => {
    const name = nameOnCertificate(person);
    const isRecent = now().getTime() - completedAt.getTime() < patienceMs;
    return {
      id,
      title: contentTitle(contentId, locale),
      completedAt,
      personId: person.id,
      name: person.name,
      email: person.email,
      because: "gap" in name ? name.gap : isRecent ? "beingMade" : "failed",
    };
  });
}
