import type { PersonScope } from "~/features/identity/access/scope";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { saveArtefact } from "~/features/instruments/engine/artefacts/save-artefact.server";
import { askColleague } from "~/features/instruments/engine/team/ask-colleague.server";
import { forwardOf } from "~/features/instruments/engine/forward/forward.queries.server";
import { takeSource } from "~/features/instruments/engine/forward/take-source.server";
import { freezeEdition } from "~/features/instruments/engine/signing/freeze-edition.server";
import { recordPaperSignature } from "~/features/instruments/engine/signing/sign-edition.server";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { adoptionPlan } from "./pieces/adoption-plan";
import { demoOrganisations, signedIn } from "./organisations";
import type { DemoPeople } from "./people";
import { demoCoalition } from "./pieces/coalition";
import { demoCityWords, demoLetter } from "./pieces/language";
import { seedSharedWork } from "./pieces/shared-piece";

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

/** A Startbeeld of the demo learner, half filled in, with what she wrote in lessons and one earlier version; the coalition of the lessons; a letter before and after the Taalspiegel, with the words of a city; and one of the demo municipality, by two colleagues. */
export async function seedArtefacts(people: DemoPeople): Promise<void> {
  const { learner, graduate } = people;
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
  await seedSharedWork(people, created.id);
  await seedWhole(actor, "coalitiecanvas", demoCoalition);
  await seedWhole(actor, "taalspiegel", demoLetter);
  await seedWhole(actor, "stadswoorden", demoCityWords);
  const teamPiece = await seedTeamArtefact(learner, graduate);
  const plan = await seedAdoptionPlan(learner);
  await seedTakenOver(actor, plan, teamPiece);
}

/** What the city's Startbeeld says of talent, taken over into the plan; the Startbeeld was changed since. */
async function seedTakenOver(actor: PersonScope, plan: string, from: string): Promise<void> {
  const [found, source] = [await findArtefact(actor, plan), await findArtefact(actor, from)];
  if (!found || found === "newer" || !source || source === "newer")
    throw new Error("the demo's pieces are not there");
  const { offers } = await forwardOf(actor, found, "nl");
  const talent = offers.find((one) => one.key === "forWhom" && one.fromId === from);
  if (!talent) throw new Error("the demo's Startbeeld hands nothing on");
  const taken = await takeSource(actor, plan, { ...talent, base: found.fieldVersions.forWhom ?? 0 }, "nl");
  if (!taken.ok) throw new Error("the demo's text was not taken over");
  const text = "Een wever, drie fietsenmakers en een koor dat sinds november een dirigent heeft.";
  await saveArtefact(actor, from, { talent: { text, version: source.fieldVersions.talent ?? 0 } });
}

/** The plan, with an edition that one of those who are named signed on paper. */
async function seedAdoptionPlan(learner: DemoPeople["learner"]): Promise<string> {
  const actor = signedIn(learner, []);
  const created = await createArtefact(actor, "adoptieplan", []);
  if (!created.ok) throw new Error("the demo's adoption plan was not made");
  const { id: artefactId } = created;
  const keys = Object.entries(adoptionPlan).map(([key, text]) => [key, { text, version: 0 }]);
  await saveArtefact(actor, artefactId, Object.fromEntries(keys));
  const frozen = await freezeEdition(actor, artefactId, 2);
  if (!frozen.ok) throw new Error(`the demo's adoption plan was not frozen: ${frozen.reason}`);
  const paper = { row: "01", day: dayOf(now()) };
  const signed = await recordPaperSignature(actor, { artefactId, number: 1 }, paper);
  if (!signed.ok) throw new Error(`the demo's adoption plan was not signed: ${signed.reason}`);
  return artefactId;
}

async function seedWhole(
  actor: ReturnType<typeof signedIn>,
  kind: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const created = await createArtefact(actor, kind, []);
  if (!created.ok) throw new Error(`the demo's ${kind} was not made`);
  const fields = Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }]);
  const saved = await saveArtefact(actor, created.id, Object.fromEntries(fields));
  if (!saved.ok || Object.keys(saved.faults).length > 0)
    throw new Error(`the demo's ${kind} was not saved whole`);
}

async function seedTeamArtefact(
  owner: DemoPeople["learner"],
  member: DemoPeople["learner"],
): Promise<string> {
  const organisationId = demoOrganisations.municipality;
  const as = (person: DemoPeople["learner"], role: "OWNER" | "MEMBER") =>
    signedIn(person, [{ organisationId, name: "Gemeente Voorbeeld", role }]);
  const created = await createArtefact(as(member, "MEMBER"), "startbeeld", [], { organisationId });
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
  return id;
}
