import { createArtefact } from "~/features/instruments/engine/create-artefact.server";
import { saveArtefact } from "~/features/instruments/engine/save-artefact.server";
import { actorFrom } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import type { DemoPeople } from "./people";

const filledIn = {
  place: "Havenbuurt (voorbeeld)",
  seenOn: "2026-11-20",
  dots: "Het lege winkelpand en de klokkenmaker delen een muur. Bij de speeltuin repareert iemand elke woensdag fietsen.",
  groupSeen: "Op vrijdag koken zes mensen voor ongeveer veertig bewoners. Ik was er en telde de borden.",
  groupUnknown: "Wie de boodschappen betaalt. Dat vraag ik aan de huismeester.",
  talentsStanding: "some",
  talentsSign: "De fietsenmaker heeft altijd een rij",
  networksStanding: "unknown",
  walkedWith: "de beheerder van de volkstuinen",
  askAgainOn: "2027-11-20",
};

/** A Startbeeld of the demo learner, half filled in, with what she wrote in lessons and one earlier version. */
export async function seedArtefacts({ learner }: DemoPeople): Promise<void> {
  const facts = { personId: learner.id, email: learner.email, name: learner.name, locale: "nl" } as const;
  const actor = actorFrom({ ...facts, roles: [], memberships: [], sessionId: "", secondFactor: false });
  if (await db.artefact.findFirst({ where: { personId: learner.id } })) return;
  const created = await createArtefact(actor, "startbeeld", ["talent", "occasion"]);
  if (!created.ok) throw new Error("the demo's Startbeeld was not made");
  const first = {
    reason: { text: "In de Havenbuurt werkt een vakman in een gang, naast een leeg pand.", version: 0 },
  };
  const saved = await saveArtefact(actor, created.id, first);
  const version = saved.ok ? saved.fieldVersions.reason! : 0;
  const fields = Object.entries(filledIn).map(([field, text]) => [field, { text, version: 0 }]);
  await saveArtefact(actor, created.id, Object.fromEntries(fields));
  const reason =
    "Er is vakmanschap zonder werkplaats, en een leeg pand. Over een jaar wil ik weten of de muur er nog staat.";
  await saveArtefact(actor, created.id, { reason: { text: reason, version } });
}
