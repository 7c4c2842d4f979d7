import { sealTotpSecret } from "~/features/identity/second-factor/totp-secrets.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

/** The demo people of the tour, by what they show. Nobody here exists; `.example` addresses reach no one (RFC 2606). */
const people = {
  learner: { email: "lotte@demo.example", name: "Lotte Demo", roles: [] },
  graduate: { email: "amir@demo.example", name: "Amir Voorbeeld", roles: [] },
  /** Of the demo municipality; asks to join it. */
  colleague: { email: "sam@voorbeeld.example", name: "Sam Voorbeeld", roles: [] },
  staff: {
    email: "staf@demo.example",
    name: "Stafmedewerker (demo)",
    roles: ["EDITOR", "REGISTRAR", "FINANCE", "ADMINISTRATOR"],
    totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    // Set up already: the first sign-in asks for a code.
    totpLastStep: 0,
  },
} as const;

export type DemoPeople = Record<keyof typeof people, { id: string; name: string; email: string }>;

/** Makes the demo people that are missing. The secret of the staff member's second factor is no secret: it is for demos only. */
export async function seedPeople(): Promise<DemoPeople> {
  const entries = Object.entries(people).map(async ([key, person]) => {
    const id = newId();
    const secret = "totpSecret" in person ? { totpSecret: sealTotpSecret(person.totpSecret, id) } : {};
    const row = await db.person.upsert({
      where: { email: person.email },
      update: {},
      create: { id, locale: "nl", isDemo: true, ...person, roles: [...person.roles], ...secret },
    });
    return [key, { id: row.id, name: row.name, email: row.email }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as DemoPeople;
}
