import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { saveArtefact } from "~/features/instruments/engine/artefacts/save-artefact.server";
import { askColleague } from "~/features/instruments/engine/team/ask-colleague.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { demoOrganisations, signedIn } from "./organisations";
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

/** A Startbeeld of the demo learner, half filled in, with what she wrote in lessons and one earlier version; and one of the demo municipality, by two colleagues. */
export async function seedArtefacts({ learner, graduate }: DemoPeople): Promise<void> {
  const actor = signedIn(learner, []);
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
  await seedTeamArtefact(learner, graduate);
}

async function seedTeamArtefact(owner: DemoPeople["learner"], member: DemoPeople["learner"]): Promise<void> {
  const organisationId = demoOrganisations.municipality;
  const as = (person: DemoPeople["learner"], role: "OWNER" | "MEMBER") =>
    signedIn(person, [{ organisationId, name: "Gemeente Voorbeeld", role }]);
  const created = await createArtefact(as(member, "MEMBER"), "startbeeld", [], organisationId);
  if (!created.ok) throw new Error("the demo's Startbeeld of a team was not made");
  const { id } = created;
  const asked = { personId: owner.id, email: "", mayEdit: true, site: foundation.id };
  await askColleague(as(member, "MEMBER"), id, asked);
  await saveArtefact(as(member, "MEMBER"), id, {
    place: { text: "Veermonde (voorbeeld)", version: 0 },
    talent: { text: "Een wever, twee fietsenmakers en een koor dat zonder dirigent repeteert.", version: 0 },
  });
  await saveArtefact(as(owner, "OWNER"), id, {
    groupSeen: {
      text: "De wevers vragen elke maand wie er mee wil eten. Ik was er in november.",
      version: 0,
    },
  });
}
