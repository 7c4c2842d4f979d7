import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { mailKindMessages } from "~/features/desk/work/mail-kinds.messages";
import { deskMail } from "~/features/desk/work/mail.queries.server";
import { mailsOfPerson } from "~/features/desk/work/mails.queries.server";
import { seatOfferKind } from "~/features/enrolment/assignment/seat-mail-kinds";
import { interestAskedKind } from "~/features/interest/leaving/interest-mail-kinds";
import { interestLink } from "~/features/interest/leaving/interest-link.server";
import { newQuoteToken } from "~/features/ordering/quotes/quote-link.server";
import { invite } from "~/features/organisations/invitations/invite.server";
import { mails } from "~/jobs.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { env } from "~/platform/env.server";
import { keptText } from "~/platform/mail/kept-text";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import type { MailKind } from "~/platform/mail/mail-kind";
import { mailTemplate, queueMail, sendMailWith } from "~/platform/mail/mail.server";
import { foundation } from "~/platform/site/sites.server";
import { askCodes } from "~test/rows/confirmations";
import { openDesk } from "~test/rows/desk";
import { actorNow, addOrganisation, memberNow } from "~test/rows/organisations";
import { addManager, place, seatsIn } from "~test/rows/orders/team-orders";
import { addPerson, addStaff } from "~test/rows/people";
import { offerTo, openSeats } from "~test/rows/seats";
import { makeCohort, openShop } from "~test/rows/shop";
import { ask } from "~test/rows/sign-in";
import { loader as mailPage } from "./mail";
import { loader as mailsPage } from "./mails";
import { loader as mailsFile } from "./mails-csv";

const base = { locale: "nl", site: "foundation", category: "ORDER", data: {} } as const;
interface Values {
  to: string;
  personId?: string;
  subject?: string;
  status?: "QUEUED" | "SENT" | "FAILED";
  sentAt?: Date | null;
  template?: string;
  createdAt?: Date;
}
/** A mail that was sent, unless told otherwise. */
const addMail = (values: Values) =>
  db.mail.create({
    data: {
      ...base,
      id: newId(),
      template: "ticket",
      status: "SENT",
      sentAt: now(),
      createdAt: now(),
      ...values,
    },
  });

const queue = (kind: MailKind, data: Record<string, string> = {}) =>
  db.$transaction((tx) =>
    queueMail(tx, { to: "noor@stad.example", personId: null, locale: "nl", site: "foundation", kind, data }),
  );

const withoutIds = (text: string) => text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "");

/** Everything that somebody at the desk gets to see of the mails there are, without the ids of rows: any four digits may stand in one. */
async function atDesk() {
  const desk = await openDesk();
  const list = await desk.load(mailsPage, "/desk/mails");
  const staff = await addStaff("mail.read");
  const pages = [];
  for (const { id } of await db.mail.findMany({ select: { id: true } }))
    pages.push(await deskMail(staff, id));
  const file = await desk.load(mailsFile, "/desk/mails.csv");
  return withoutIds(JSON.stringify([list.data, pages, file.data]));
}

test("every kind of mail has a name at the desk", () => {
  expect(Object.keys(mailKindMessages.nl).toSorted()).toEqual(Object.keys(mails).toSorted());
});

test("whatever kind a mail is of, no code or key in it can be read at the desk", async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => void stream.on("end", done).resume(),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.server.unref();
  const before = env.SMTP_URL;
  env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const key = newQuoteToken(newId());
  const links = [
    `${foundation.origin}/seats/${key}`,
    interestLink("leave", newId(), { locale: "nl", site: foundation }),
    interestLink("confirm", newId(), { locale: "nl", site: foundation }),
  ];
  try {
    for (const { kind } of Object.values(mails)) {
      const template = mailTemplate(kind, async () => ({
        subject: `${kind.name} ${key}`,
        blocks: [
          { text: `Je sleutel: ${key}` },
          { code: "9837 2884" },
          ...links.map((link) => ({ link, label: link })),
          { facts: [[key, `${foundation.origin}/invitations/${key}`]] },
        ],
      }));
      const mailId = await queue(kind);
      await sendMailWith({ [kind.name]: template })({ mailId }, { number: 1, last: true });
    }
  } finally {
    env.SMTP_URL = before;
  }
  expect(await db.mail.count({ where: { status: "SENT", text: { not: "" } } })).toBe(
    Object.keys(mails).length,
  );
  const seen = await atDesk();
  for (const secret of ["9837", "2884", key, ...links.map(withoutIds)]) expect(seen).not.toContain(secret);
  // None of them belongs to what it would be about.
  await db.mail.deleteMany();
});

test("of mails with a code or a link that acts, what is kept has neither", async () => {
  const withSecrets = new Set<string>();
  const secrets: string[] = [];
  const keep = async () => {
    for (const { id, template, data } of await db.mail.findMany({ where: { status: "QUEUED" } })) {
      const body = await mails[template]!(data, "nl", foundation);
      if (!body) continue;
      const found = body.blocks.flatMap((block) =>
        "code" in block
          ? [block.code, block.code.replaceAll(" ", "")]
          : "link" in block
            ? new URL(block.link).pathname.split("/").filter((part) => part.length >= 43)
            : [],
      );
      if (found.length > 0) withSecrets.add(template);
      secrets.push(...found);
      const ends = await mailEnds(foundation, "nl", mails[template]!.kind.category);
      await db.mail.update({
        where: { id },
        data: { status: "SENT", sentAt: now(), ...keptText(body, ends) },
      });
    }
  };
  const { assignment } = await offerTo(await openSeats(), "sara@stad.example");
  await queue(seatOfferKind, { assignmentId: assignment.id });
  // The shop has a clock of its own.
  await keep();
  await openShop();
  const [owner, waiting] = [await addPerson({ name: "Olga Visser" }), newId()];
  await ask("lotte@stad.example");
  await askCodes(await actorNow(owner), { purpose: "EXPORT" });
  const organisation = await addOrganisation({}, { [owner.id]: "OWNER" });
  const member = await memberNow(owner, organisation, "members.change");
  await invite(member, { emails: "rosa@stad.example", role: "MEMBER", locale: "nl", site: "foundation" });
  const { manager } = await addManager({ verifiedAt: new Date(0) });
  await place(manager, [seatsIn(await makeCohort({ capacity: 6 }), 2)], { way: "quote", purchaseOrder: "" });
  const email = "ada@stad.example";
  await db.interest.create({
    data: {
      ...{ id: waiting, site: "foundation", masterclassId: "mc1" },
      email,
      wish: "DATES",
      locale: "nl",
    },
  });
  await queue(interestAskedKind, { interestId: waiting });
  await keep();
  expect([...withSecrets].toSorted()).toEqual(
    ["confirmation", "interestAsked", "invitation", "quote-made", "seatOffer", "signInCode"].toSorted(),
  );
  const seen = await atDesk();
  expect(seen).toContain("[staat alleen in de mail zelf]");
  for (const secret of secrets) expect(seen).not.toContain(withoutIds(secret));
});

test("mails are found by words of the address, the subject and the name, in whatever spelling, and by what they are narrowed to", async () => {
  const desk = await openDesk();
  const person = await addPerson({ name: "Ömer Öztürk", email: "omer@stad.example" });
  const at = (day: string) => new Date(`${day}T10:00:00Z`);
  await addMail({
    to: person.email,
    personId: person.id,
    subject: "Je ticket: ‘Anders kijken’",
    createdAt: at("2027-01-10"),
  });
  await addMail({
    to: person.email,
    template: "signInCode",
    subject: "Je code",
    createdAt: at("2027-01-11"),
  });
  await addMail({
    to: "noor.jansen@gemeente.example",
    status: "FAILED",
    sentAt: null,
    createdAt: at("2027-01-12"),
  });
  await addMail({
    to: "noor.jansen@gemeente.example",
    status: "QUEUED",
    sentAt: null,
    createdAt: at("2027-01-13"),
  });
  await addMail({ to: "weg@gemeente.example", sentAt: null, createdAt: at("2027-01-14") });
  const found = async (query: string) => {
    const { data } = await desk.load(mailsPage, `/desk/mails?${query}`);
    return (data as { rows: { createdAt: Date }[] }).rows.map(({ createdAt }) => createdAt.getUTCDate());
  };
  expect(await found("")).toEqual([14, 13, 12, 11, 10]);
  expect(await found("q=ozturk")).toEqual([10]);
  expect(await found("q=anders+KIJK")).toEqual([10]);
  expect(await found("q=omer@stad.example")).toEqual([11, 10]);
  expect(await found("q=jansen")).toEqual([13, 12]);
  expect(await found("q=nergens")).toEqual([]);
  for (const [state, days] of Object.entries({ failed: [12], waiting: [13], sent: [11, 10], unneeded: [14] }))
    expect([state, await found(`state=${state}`)]).toEqual([state, days]);
  expect(await found("kind=signInCode")).toEqual([11]);
  expect(await found("from=2027-01-11&until=2027-01-12")).toEqual([12, 11]);
  expect(await found(`person=${person.id}`)).toEqual([11, 10]);
  expect(await found(`person=${newId()}`)).toEqual([]);
  const own = await mailsOfPerson(await addStaff("mail.read"), person.id, 1);
  expect(own).toMatchObject([{ kind: "signInCode", state: "sent", subject: "Je code" }]);
  const file = await desk.load(mailsFile, "/desk/mails.csv?state=failed");
  expect(file.status).toBe(200);
});

test("the page of a mail names what it is about, and nobody without the right reads it", async () => {
  const shop = await openShop();
  const person = await addPerson({ name: "Noor Jansen" });
  const order = await shop.order({ ...person, personId: person.id } as never, await makeCohort());
  const { id } = await addMail({ to: person.email, personId: person.id, subject: "Je bestelling" });
  await db.mail.update({ where: { id }, data: { data: { orderId: order.id }, text: "Dag Noor" } });
  const { number } = await db.order.findUniqueOrThrow({ where: { id: order.id } });
  const desk = await openDesk({ roles: ["FINANCE"] });
  const { data } = await desk.load(mailPage, `/desk/mails/${id}`, { id });
  expect(data).toMatchObject({
    mayRetry: false,
    mail: { subject: "Je bestelling", text: "Dag Noor", name: "Noor Jansen", about: { order: { number } } },
  });
  expect(JSON.stringify(data)).not.toContain("orderId");
  const editor = await openDesk({ roles: ["EDITOR"] });
  expect((await editor.load(mailPage, `/desk/mails/${id}`, { id })).status).toBe(403);
  for (const other of [newId(), "x"])
    expect((await desk.load(mailPage, `/desk/mails/${other}`, { id: other })).status).toBe(404);
});
